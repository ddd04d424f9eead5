export const tagsMax = 50;
export const tagMaxLength = 60;

export interface ParsedTags {
  tags: string[];
  /** A sentence about what is wrong with the input; the tags are empty then. */
  problem: string | null;
}

const fail = (problem: string): ParsedTags => ({ tags: [], problem });

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u001f\u007f]+/g;
const clean = (tag: string) => tag.replace(controls, " ").replace(/\s+/g, " ").trim().normalize("NFC");

/** Text that is JSON for a list, a text or null; anything else is a list with commas. */
function readText(text: string): unknown {
  if (!/^\s*(\[|"|null\s*$)/.test(text)) return text.split(",");
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "string" ? read.split(",") : read;
  } catch {
    return text.split(",");
  }
}

function inOneCase(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) if (!byKey.has(tag.toLowerCase())) byKey.set(tag.toLowerCase(), tag);
  return [...byKey.values()];
}

/**
 * Reads tags in any form that clients send: a list, JSON text of one, `a, b`, null, "null" or nothing. Trimmed, each
 * once whatever its case, in the order given.
 */
export function parseTags(input: unknown): ParsedTags {
  const read = typeof input === "string" ? readText(input) : input;
  if (read === null || read === undefined) return { tags: [], problem: null };
  if (!Array.isArray(read)) return fail("Tags must be a list, or text with commas between them.");
  const items: unknown[] = read;
  if (items.some((item) => typeof item !== "string" && typeof item !== "number"))
    return fail("Every tag must be text.");
  const tags = inOneCase(items.map((item) => clean(String(item))).filter((tag) => tag !== ""));
  if (tags.length > tagsMax) return fail(`A clip can have at most ${tagsMax} tags.`);
  const long = tags.find((tag) => tag.length > tagMaxLength);
  if (long)
    return fail(
      `The tag ${long.slice(0, 20)}… is too long: a tag may have at most ${tagMaxLength} characters.`,
    );
  return { tags, problem: null };
}
