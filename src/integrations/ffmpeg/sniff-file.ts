/** What the first bytes of a file that is not a video say it is. */
export type SniffedKind = "empty" | "picture" | "text" | "document" | "archive" | "program";

const signatures: readonly [SniffedKind, offset: number, ...bytes: (number | string)[]][] = [
  ["picture", 0, 0xff, 0xd8, 0xff],
  ["picture", 0, 0x89, "PNG"],
  ["picture", 0, "GIF8"],
  ["picture", 8, "WEBP"],
  ["picture", 0, "BM"],
  ["picture", 0, "II*", 0],
  ["picture", 0, "MM", 0, "*"],
  ["picture", 4, "ftypheic"],
  ["picture", 4, "ftypheix"],
  ["picture", 4, "ftypmif1"],
  ["picture", 4, "ftypavif"],
  ["document", 0, "%PDF"],
  ["archive", 0, "PK", 3, 4],
  ["archive", 0, "Rar!"],
  ["archive", 0, "7z", 0xbc, 0xaf],
  ["archive", 0, 0x1f, 0x8b],
  ["program", 0, 0x7f, "ELF"],
  ["program", 0, "MZ"],
];

/** Names the kind of a file by its beginning (a few kilobytes), or null when it may well be a video. */
export function sniffFile(head: Buffer): SniffedKind | null {
  if (head.length === 0) return "empty";
  const match = signatures.find(([, offset, ...parts]) => {
    const signature = Buffer.concat(
      parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from([part]))),
    );
    return head.subarray(offset, offset + signature.length).equals(signature);
  });
  if (match) return match[0];
  return looksLikeText(head) ? "text" : null;
}

/** Text has no control characters but white space; a video has them within its first bytes. */
function looksLikeText(head: Buffer): boolean {
  return head.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}
