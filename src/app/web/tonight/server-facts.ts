import { parsePrerollString } from "@/domains/playback/core/parse-preroll-string";
import { samePrerollValue } from "@/domains/playback/core/same-preroll-value";
import type { ServerProgramme } from "@/domains/playback/schema";

export interface ServerFact {
  id: "desired" | "sent" | "confirmed";
  label: string;
  /** What it is, in words. */
  summary: string;
  /** Null while there is none. */
  value: string | null;
  at: string | null;
  /** Whether it is the same as the fact before it; null where there is nothing to compare. */
  isSame: boolean | null;
}

const counted = (count: number) => (count === 1 ? "1 clip" : `${count.toLocaleString("en")} clips`);

function valueWords(value: string | null, none: string): string {
  if (value === null) return none;
  const { mode, paths } = parsePrerollString(value);
  if (paths.length === 0) return "No prerolls";
  if (paths.length === 1) return "1 clip";
  return `${counted(paths.length)}, ${mode === "playlist" ? "in order" : "one at random"}`;
}

/** The three facts about a server, kept apart: what it should hold, what it was sent, what it was seen to hold. */
export function serverFacts(
  server: Pick<ServerProgramme, "desired" | "sent" | "sentAt" | "confirmed" | "confirmedAt">,
): ServerFact[] {
  const { desired, sent, sentAt, confirmed, confirmedAt } = server;
  const compare = (a: string | null, b: string | null) =>
    a === null || b === null ? null : samePrerollValue(a, b);
  return [
    {
      id: "desired",
      label: "Wanted",
      summary: valueWords(desired, "Its own prerolls"),
      value: desired,
      at: null,
      isSame: null,
    },
    {
      id: "sent",
      label: "Sent",
      summary: valueWords(sent, "Nothing yet"),
      value: sent,
      at: sentAt,
      isSame: compare(desired, sent),
    },
    {
      id: "confirmed",
      label: "Read back",
      summary: valueWords(confirmed, "Not yet"),
      value: confirmed,
      at: confirmedAt,
      isSame: compare(desired, confirmed),
    },
  ];
}
