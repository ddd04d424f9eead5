/**
 * The word a person most likely meant: the one that takes the fewest single-letter edits, null when none is
 * near (more than a third of the letters differ).
 */
export function closestWord(typed: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let bestEdits = Math.ceil(typed.length / 3) + 1;
  for (const word of words) {
    const edits = editDistance(typed, word);
    if (edits < bestEdits) {
      best = word;
      bestEdits = edits;
    }
  }
  return best;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
