// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g;
const loneSurrogate = /\p{Surrogate}/gu;

/** A text of somebody else's file as ours may be: without control characters, NFC, trimmed, cut. Null for none. */
export function cleanText(value: unknown, maxLength: number): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).replace(controls, " ").replace(loneSurrogate, "").normalize().trim();
  const cut = text.slice(0, maxLength).replace(loneSurrogate, "").trim();
  return cut === "" ? null : cut;
}
