import type { HistoryOutcome } from "@/domains/playback/constants";
import type { StatusTone } from "@/ui/patterns/status-light";

/** What became of a value that a server was given, as a lamp and a word. */
export const outcomeLights: Record<HistoryOutcome, { tone: StatusTone; word: string }> = {
  confirmed: { tone: "ok", word: "Confirmed" },
  failed: { tone: "bad", word: "Failed" },
  restored: { tone: "idle", word: "Given back" },
};
