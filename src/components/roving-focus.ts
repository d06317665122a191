/**
 * Makes a chart one tab stop in which the arrow keys move (WAI-ARIA roving
 * tabindex): left and right within a group, up and down between groups. The drawing listens for all its marks.
 */
export function rovingFocus(root: SVGElement, groups: readonly (readonly SVGElement[])[]): void {
  let current = groups[0]?.[0];
  const places = new Map(groups.flatMap((group, g) => group.map((mark, i) => [mark as Node, {g, i}] as const)));
  for (const mark of groups.flat()) mark.setAttribute("tabindex", mark === current ? "0" : "-1");
  root.addEventListener("keydown", (event) => {
    const place = places.get(event.target as Node);
    if (place) onKey(event, place.g, place.i);
  });

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
