/** The first line of a page, from 1, in which a claim stands; undefined where it does not. */
export function claimLine(markdown: string, id: string): number | undefined {
  const at = markdown.search(new RegExp(`\\b(?:aussage|titel)\\("${id}"\\)`));
  return at < 0 ? undefined : markdown.slice(0, at).split("\n").length;
}

/** The line in which the figure stands that shows a reading example, “arb-01-lesebeispiel”; undefined for any other claim. */
export function figureLine(markdown: string, id: string): number | undefined {
  const [, indicator] = /^([a-z]+-\d+)-lesebeispiel$/.exec(id) ?? [];
  const at = indicator === undefined ? -1 : markdown.indexOf(`bild("${indicator.toUpperCase()}")`);
  return at < 0 ? undefined : markdown.slice(0, at).split("\n").length;
}
