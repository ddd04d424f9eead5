import { createHash } from "node:crypto";
import type { FeedEvent } from "@/domains/playback/core/feed-events";
import { type CalendarMoment, writeCalendar } from "@/integrations/ical/write-calendar";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);

function momentOf(at: FeedEvent["start"]): CalendarMoment {
  if (typeof at === "number") return { epochMs: at };
  const [year = 0, month = 0, day = 0] = at.split("-").map(Number);
  return { year, month, day };
}

/** The feed as an iCalendar file, and a tag that is the same for the same text. */
export function writeFeed(
  events: readonly FeedEvent[],
  writtenAtEpochMs: number,
): { text: string; etag: string } {
  const text = writeCalendar({
    name: "Marquee",
    writtenAtEpochMs,
    events: events.map(({ key, title, description, start, end }) => ({
      uid: `${hashOf(key)}@marquee`,
      title,
      description,
      start: momentOf(start),
      end: momentOf(end),
    })),
  });
  return { text, etag: hashOf(text) };
}
