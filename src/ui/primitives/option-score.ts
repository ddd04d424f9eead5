/** Stands before what was typed in the value of the entry that makes a new one. */
export const createPrefix = "new entry: ";

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Better than nothing, and worse than anything that was found: Enter takes what is there before it makes a new one. */
const createScore = 0.01;

function wordScore(word: string, label: string, hint: string): number {
  if (label.startsWith(word)) return 1;
  if (label.includes(` ${word}`)) return 0.8;
  if (label.includes(word)) return 0.6;
  return hint.includes(word) ? 0.2 : 0;
}

/** How well an option fits what was typed, from 0 to 1: every word must be in its label or its hint. */
export function optionScore(value: string, search: string, [label = "", hint = ""]: string[] = []): number {
  if (value.startsWith(createPrefix)) return createScore;
  const words = plain(search).split(/\s+/).filter(Boolean);
  const scores = words.map((word) => wordScore(word, plain(label), plain(hint)));
  if (scores.includes(0)) return 0;
  const whole = plain(label) === words.join(" ") ? 1 : 0.9;
  return (scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)) * whole;
}
