/** Up to three of the candidates that look most like the given text, best first. */
export function nearest(text: string, candidates: readonly string[]): readonly string[] {
  const distances = candidates.map((candidate) => ({candidate, d: editDistance(text, candidate)}));
  return distances
    .filter(({candidate, d}) => d <= Math.max(2, Math.max(text.length, candidate.length) / 2))
    .sort((a, b) => a.d - b.d)
    .slice(0, 3)
    .map(({candidate}) => candidate);
}

/** Levenshtein distance: insertions, deletions and replacements between two texts. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; ++i) {
    const current = [i];
    for (let j = 1; j <= b.length; ++j) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, replaced));
    }
    previous = current;
  }
  return previous[b.length]!;
}
