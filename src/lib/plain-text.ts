import { z } from "zod";

export interface PlainTextOptions {
  /** How the field is called in a sentence, such as "A name". */
  what: string;
  min?: number;
  max: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * A text that people typed: trimmed, of bounded length, NFC, and without NUL or other control characters
 * (Postgres refuses NUL, terminals obey the rest). Any script and emoji are welcome.
 */
export function plainText({ what, min = 0, max }: PlainTextOptions) {
  return z
    .string({ error: `${what} must be text.` })
    .trim()
    .normalize()
    .min(min, { error: `${what} is needed.` })
    .max(max, { error: `${what} may have at most ${max} characters.` })
    .refine((text) => !controls.test(text), { error: `${what} holds a character that cannot be shown.` });
}
