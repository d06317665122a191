import type {ChapterRecord, EditionRecord} from "./edition-record.js";

/** A sentence that the last edition had otherwise: `from` is absent where it is new, `to` where it is gone. */
export interface ChangedSentence {
  readonly chapter: string;
  readonly name: string;
  /** Line of the page as it is now; absent where the sentence is gone or drawn by the page. */
  readonly line?: number;
  readonly from?: string;
  readonly to?: string;
}

/** Every sentence that two editions do not share, chapter by chapter in the order of the text. */
export function compareSentences(before: EditionRecord, after: EditionRecord): readonly ChangedSentence[] {
  const known = new Map(before.chapters.map((chapter) => [chapter.id, chapter]));
  const gone = before.chapters.filter(({id}) => !after.chapters.some((chapter) => chapter.id === id));
  return [
    ...after.chapters.flatMap((chapter) => compareChapter(known.get(chapter.id), chapter)),
    ...gone.flatMap((chapter) => compareChapter(chapter, {...chapter, sentences: [], claims: []}))
  ];
}

function compareChapter(before: ChapterRecord | undefined, after: ChapterRecord): readonly ChangedSentence[] {
  const {id: chapter, name} = after;
  const [old, current] = [allSentences(before), allSentences(after)];
  return unshared(
    old.map(({text}) => text),
    current.map(({text}) => text)
  ).map(([from, to]) => {
    const place = to === undefined ? undefined : current[to]!;
    return {
      chapter,
      name,
      ...(place?.line !== undefined && {line: place.line}),
      ...(from !== undefined && {from: old[from]!.text}),
      ...(place && {to: place.text})
    };
  });
}

/** What stands on the page, then what it draws. */
function allSentences(chapter: ChapterRecord | undefined): readonly {readonly line?: number; readonly text: string}[] {
  const drawn = chapter?.claims.filter(({line}) => line === undefined) ?? [];
  return [...(chapter?.sentences ?? []), ...drawn.map(({text}) => ({text: text ?? "(ohne Wert)"}))];
}

/**
 * What two lists do not share by their longest common subsequence, as positions. Between two shared entries the first that
 * is gone stands beside the first that is new.
 */
export function unshared(
  a: readonly string[],
  b: readonly string[]
): readonly (readonly [from: number | undefined, to: number | undefined])[] {
  const longest = Array.from({length: a.length + 1}, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; --i) {
    for (let j = b.length - 1; j >= 0; --j) {
      longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const pairs: (readonly [number | undefined, number | undefined])[] = [];
  let [gone, added]: [number[], number[]] = [[], []];
  const close = (): void => {
    for (let k = 0; k < Math.max(gone.length, added.length); ++k) pairs.push([gone[k], added[k]]);
    [gone, added] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) gone.push(i++);
    else added.push(j++);
  }
  close();
  return pairs;
}
