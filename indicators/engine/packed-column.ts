/** Numbers whose four bytes stand in columns of their own, the lowest first, as the loaders pack them. */
export function fromPlanes(planes: readonly ArrayLike<number>[]): Int32Array {
  const [a, b, c, d] = planes as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];
  const numbers = new Int32Array(a.length);
  for (let i = 0; i < numbers.length; ++i) {
    numbers[i] = (a[i]! & 0xff) | ((b[i]! & 0xff) << 8) | ((c[i]! & 0xff) << 16) | (d[i]! << 24);
  }
  return numbers;
}

/** Numbers that were written as differences from the one before. Changes them in place and returns them. */
export function fromSteps(steps: Int32Array): Int32Array {
  for (let i = 1; i < steps.length; ++i) steps[i] = steps[i]! + steps[i - 1]!;
  return steps;
}
