/** Parts of German place names before which a long name may be divided. */
const divisible = /(\p{L}{4,})(hausen|hauser|berg|straße|busch|breck|höhe|platz|hofen|felde?r?)(?!\p{Ll})/gu;

/** About how wide a text is in a proportional sans serif face, in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (/[iljtfrI.,:;'|/()-]/.test(letter)) ems += 0.32;
    else if (/[mwMW%]/.test(letter)) ems += 0.84;
    else if (/\p{Lu}/u.test(letter)) ems += 0.62;
    else if (/\s/.test(letter)) ems += 0.22;
    else ems += 0.52;
  }
  return ems * size;
}

/** Room that the longest of some labels of charts takes in one line, in pixels. */
export function roomFor(labels: readonly string[], size = 14): number {
  return Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, size))));
}

/**
 * A name in one line where it fits, else in two: divided at a hyphen, a blank, a stroke or a joint of the word, so that both
 * lines fit, no word is cut without need, and the longer line is as short as can be. What still does not fit ends in “…”.
 */
export function labelLines(name: string, room: number, size: number): readonly string[] {
  const fits = (text: string): boolean => textWidth(text, size) <= room;
  if (fits(name)) return [name];
  const longer = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, size)));
  const [best] = divisions(name).sort(
    (a, b) =>
      Number(!a.every(fits)) - Number(!b.every(fits)) ||
      Number(isCut(a, name)) - Number(isCut(b, name)) ||
      longer(a) - longer(b)
  );
  return (best ?? [name]).map((line) => (fits(line) ? line : shorten(line, room, size)));
}

/** Whether a division put a hyphen where the name has none. */
function isCut([first]: readonly [string, string], name: string): boolean {
  return !name.startsWith(first);
}

function divisions(name: string): (readonly [string, string])[] {
  const marked = name
    .replace(/([-/])/g, "$1\n")
    .replace(/ /g, "\n ")
    .replace(divisible, "$1\u00ad\n$2");
  const parts = marked.split("\n");
  return parts.slice(1).map((_, i) => {
    const first = line(parts.slice(0, i + 1));
    return [visible(first) + (first.endsWith("\u00ad") ? "-" : ""), visible(line(parts.slice(i + 1)))];
  });
}

function shorten(text: string, room: number, size: number): string {
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > room) --end;
  return `${text.slice(0, end).trimEnd()}…`;
}

const line = (some: readonly string[]): string => some.join("").trim();
const visible = (text: string): string => text.replaceAll("\u00ad", "");
