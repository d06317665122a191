/** Numbers whose four bytes stand in columns of their own, the lowest first, as the loaders pack them. */
export function fromPlanes(planes: readonly ArrayLike<number>[]): Int32Array {
  const numbers = new Int32Array(planes[0]!.length);
  planes.forEach((plane, k) => {
    for (let i = 0; i < numbers.length; ++i) numbers[i] = numbers[i]! | ((plane[i]! & 0xff) << (8 * k));
  });
  return numbers;
}

/** Numbers that were written as differences from the one before. Changes them in place and returns them. */
export function fromSteps(steps: Int32Array): Int32Array {
  for (let i = 1; i < steps.length; ++i) steps[i] = steps[i]! + steps[i - 1]!;
  return steps;
}
