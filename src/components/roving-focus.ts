/**
 * Makes a chart one tab stop in which the arrow keys move (WAI-ARIA roving
 * tabindex): left and right within a group, up and down between groups.
 */
export function rovingFocus(groups: readonly (readonly SVGElement[])[]): void {
  let current = groups[0]?.[0];
  for (const mark of groups.flat()) mark.setAttribute("tabindex", mark === current ? "0" : "-1");
  groups.forEach((group, g) =>
    group.forEach((mark, i) => mark.addEventListener("keydown", (event) => onKey(event as KeyboardEvent, g, i)))
  );

  function onKey(event: KeyboardEvent, g: number, i: number): void {
    const group = groups[g]!;
    const target = {
      ArrowLeft: group[i - 1],
      ArrowRight: group[i + 1],
      ArrowUp: nearest(g - 1, i),
      ArrowDown: nearest(g + 1, i),
      Home: group[0],
      End: group[group.length - 1]
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    current?.setAttribute("tabindex", "-1");
    current = target;
    target.setAttribute("tabindex", "0");
    target.focus();
  }

  function nearest(g: number, i: number): SVGElement | undefined {
    const group = groups[g];
    return group?.[Math.min(i, group.length - 1)];
  }
}
