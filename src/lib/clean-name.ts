/** Longest name of a file or folder, in bytes of UTF-8: file systems allow 255, and copies and temporary names add some. */
export const nameMaxBytes = 200;

/** Control characters, line separators, and marks that turn the direction of text and so disguise a name. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const loneSurrogate = /\p{Surrogate}/gu;
/** Separators, what Windows forbids, and the two that Plex takes for the end of a path. */
const forbidden = /[\\/<>:"|?*,;]/g;
/** Names of devices on Windows, with any extension. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

const encoder = new TextEncoder();
export const bytesOf = (text: string): number => encoder.encode(text).length;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The longest beginning that fits, without cutting a letter or an emoji in two. */
function cut(text: string, maxBytes: number): string {
  if (bytesOf(text) <= maxBytes) return text;
  let kept = "";
  let left = maxBytes;
  for (const { segment } of segmenter.segment(text)) {
    left -= bytesOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}

/** Windows drops dots and blanks at the end of a name; a dot at the beginning hides a file. */
const trim = (text: string) => text.replace(/^[\s.]+|[\s.]+$/g, "");

/** Leaves only what can be seen: no control characters, no halves of letters, composed, single blanks. */
export function withoutMarks(text: string): string {
  const whole = text.replace(/\s+/g, " ").replace(loneSurrogate, "").replace(invisible, "");
  return whole.normalize("NFC").replace(/\s+/g, " ");
}

/**
 * Makes any text safe as the name of one file or folder on Linux, macOS and Windows, in at most `maxBytes` bytes.
 * Letters of any script and emoji stay. "" when nothing is left.
 */
export function cleanName(text: string, maxBytes: number = nameMaxBytes): string {
  const plain = trim(withoutMarks(text).replace(forbidden, "_"));
  // One byte is set aside for the mark in front of a device's name.
  const short = trim(cut(plain, maxBytes - 1));
  return device.test(short) ? `_${short}` : short;
}
