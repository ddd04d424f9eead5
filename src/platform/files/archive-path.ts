// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u001f\u007f]/;

const pathMaxLength = 1000;

/** What is wrong with the path of an archive's entry, as the end of a sentence; null when it stays inside. */
export function pathProblem(path: string): string | null {
  const shown = JSON.stringify(path.slice(0, 120));
  if (path === "") return "holds a file without a name, so it was not opened.";
  if (controls.test(path)) return `holds a file whose name has characters that cannot be shown (${shown}).`;
  if (path.startsWith("/") || path.startsWith("\\") || /^[a-z]:/i.test(path)) {
    return `holds a file with a place of its own on the disk (${shown}), so it was not opened.`;
  }
  if (path.split(/[\\/]/).includes("..")) {
    return `holds a file that would land outside of its folder (${shown}), so it was not opened.`;
  }
  return path.length > pathMaxLength ? `holds a file whose name is too long (${shown}…).` : null;
}
