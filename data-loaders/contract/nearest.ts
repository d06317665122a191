/** The candidates most like the text, at most `count`, for “did you mean”; by edit distance, ties by what they begin with, then in order. */
export function nearest(text: string, candidates: readonly string[], count = 3): string[] {
  const wanted = text.toLowerCase().slice(0, 100);
  return candidates
    .map((candidate, i) => {
      const lower = candidate.toLowerCase().slice(0, 100);
      return {candidate, i, distance: editDistance(wanted, lower), common: commonStart(wanted, lower)};
    })
    .sort((a, b) => a.distance - b.distance || b.common - a.common || a.i - b.i)
    .slice(0, count)
    .map(({candidate}) => candidate);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) ++length;
  return length;
}

/** Levenshtein distance: insertions, deletions and substitutions that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; ++i) {
    const current = [i];
    for (let j = 1; j <= b.length; ++j) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length]!;
}
