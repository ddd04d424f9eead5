import { splitPath } from "@/domains/media-servers/core/split-path";

/** Whether two spellings mean one folder: "/a/b" and "/a//b/", "C:\A" and "c:/a". */
export function sameFolder(a: string, b: string): boolean {
  const left = splitPath(a.trim());
  const right = splitPath(b.trim());
  if (!left || !right || left.style !== right.style) return false;
  const key = ({ root, segments }: typeof left) => [root, ...segments].join("\0");
  const [one, other] = [key(left), key(right)];
  return one === other || (left.style !== "posix" && one.toLowerCase() === other.toLowerCase());
}
