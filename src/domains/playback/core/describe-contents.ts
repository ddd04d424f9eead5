import type { ContentReference } from "@/domains/playback/schema";
import { joinWords } from "@/lib/join-words";

type Named = Pick<ContentReference, "kind" | "name">;

export interface ContentWords {
  /** For the middle of a sentence: "Christmas and the sequence Friday Night". Each is named once. */
  words: string;
  /** The same for its beginning. */
  atStart: string;
  count: number;
}

function inASentence({ kind, name }: Named): string {
  if (kind === "sequence") return `the sequence ${name}`;
  return kind === "coming-soon-list" ? "the coming-soon list" : name;
}

/** What plays, in words. */
export function describeContents(contents: readonly Named[]): ContentWords {
  const names = [...new Set(contents.map(inASentence))];
  const words = joinWords(names);
  const beginsWithName = contents[0]?.kind === "category";
  const atStart = beginsWithName ? words : words.charAt(0).toUpperCase() + words.slice(1);
  return { words, atStart, count: names.length };
}
