const quote = 0x22;
const backslash = 0x5c;
const steps = new Map([
  [0x5b, 1],
  [0x7b, 1],
  [0x5d, -1],
  [0x7d, -1],
]);

/**
 * Whether a JSON text nests lists and objects in one another deeper than `most` times. Much quicker than parsing it:
 * millions of nested lists keep a parser busy for seconds.
 */
export function nestsDeeper(json: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfText(json, at + 1);
    else depth += steps.get(code) ?? 0;
    if (depth > most) return true;
  }
  return false;
}

/** Where the quotation mark is that ends the text. */
function endOfText(json: string, start: number): number {
  let at = start;
  while (at < json.length && json.charCodeAt(at) !== quote) {
    at += json.charCodeAt(at) === backslash ? 2 : 1;
  }
  return at;
}
