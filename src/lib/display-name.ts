import { splitFileName } from "@/lib/file-name";

/** A name to show for a file: `christmas_intro-2.mp4` is "Christmas Intro 2". Capitals that are there stay. */
export function displayNameOf(fileName: string): string {
  const { stem } = splitFileName(fileName);
  const words = stem.replace(/[_-]+/g, " ").trim().split(/\s+/);
  return words.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(" ");
}
