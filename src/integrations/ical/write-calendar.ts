import { createEvents, type EventAttributes } from "ics";
import { foldLines } from "@/integrations/ical/fold-lines";

/** A date has no time and no zone: the event lasts all day, wherever it is read. */
export type CalendarMoment = { epochMs: number } | { year: number; month: number; day: number };

export interface CalendarEvent {
  uid: string;
  title: string;
  description: string;
  start: CalendarMoment;
  /** Exclusive; of the same kind as the start. */
  end: CalendarMoment;
}

export interface WrittenCalendar {
  name: string;
  /** When this was written, in epoch milliseconds: the DTSTAMP of every event. */
  writtenAtEpochMs: number;
  events: readonly CalendarEvent[];
}

/** The package reads this and does not say so in its types. */
type StampedEvent = EventAttributes & { timestamp: number };

const productId = "-//Marquee//Programme//EN";

const momentOf = (moment: CalendarMoment): EventAttributes["start"] =>
  "epochMs" in moment ? moment.epochMs : [moment.year, moment.month, moment.day];

function toEvent({ uid, title, description, start, end }: CalendarEvent, timestamp: number): StampedEvent {
  return {
    uid,
    title,
    description,
    timestamp,
    start: momentOf(start),
    end: momentOf(end),
    startInputType: "utc",
    startOutputType: "utc",
    endInputType: "utc",
    endOutputType: "utc",
    // Nobody is busy because a preroll plays.
    transp: "TRANSPARENT",
  };
}

/**
 * Writes an iCalendar file (RFC 5545). Times are in UTC, so that no definition of a zone is needed.
 * Throws when a value cannot be written.
 */
export function writeCalendar({ name, writtenAtEpochMs, events }: WrittenCalendar): string {
  const { error, value } = createEvents(
    events.map((event) => toEvent(event, writtenAtEpochMs)),
    { productId, calName: name },
  );
  if (error || value === null) throw error ?? new Error("The calendar could not be written.");
  // The package counts characters, so that a line of other letters than English ones comes out too long.
  return foldLines(value);
}
