/** Two categories cannot have one name, whatever the case: what tells them apart. */
export function categoryNameKey(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

/** Names that people take for the same: whatever the case, the blanks, or how a letter is written. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Letters and digits alone: what is left of a name after any program made a file name of it. Signs alone stay. */
export function bareKey(name: string): string {
  const key = nameKey(name);
  return key.replace(/[^\p{L}\p{N}]+/gu, "") || key;
}
