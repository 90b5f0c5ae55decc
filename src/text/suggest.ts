/** How many slips may lie between what was typed and what was meant, by the typed word's length. */
const slips = (length: number): number => (length < 4 ? 1 : length < 8 ? 2 : 3);

/** The known word that is nearest to one that is not: by letters changed, left out, added or swapped; null when none is near. */
export function suggest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  let best: string | null = null;
  let least = slips(typed.length) + 1;
  for (const candidate of known) {
    const isPart = typed.length > 1 && candidate.toLowerCase().startsWith(typed);
    const distance = isPart ? 1 : editDistance(typed, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Damerau and Levenshtein's distance (neighbours swapped count once); anything from `limit` on is `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] as number) + 1, (last[j] as number) + 1, (last[j - 1] as number) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] as number, limit);
}
