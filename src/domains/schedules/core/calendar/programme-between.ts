import { EventFeed } from "@/domains/schedules/core/calendar/event-feed";
import { Moments } from "@/domains/schedules/core/calendar/moments";
import { PlayBook } from "@/domains/schedules/core/calendar/play-book";
import { RunningField } from "@/domains/schedules/core/calendar/running-field";
import { StretchList } from "@/domains/schedules/core/calendar/stretch-list";
import { turnEvents } from "@/domains/schedules/core/calendar/turn-events";
import { whyItPlays } from "@/domains/schedules/core/explain-decision";
import { decide } from "@/domains/schedules/core/precedence-rules";
import { momentsBeside, type ResolveInput, situationAt } from "@/domains/schedules/core/situation";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import type { Stretch } from "@/domains/schedules/schema/programme-calendar";

export type CalendarInput = Omit<ResolveInput, "now">;

export interface CalendarOptions {
  /** Say of every stretch why it plays. */
  withReasons?: boolean;
  /** Instants in order at which a stretch ends although the same goes on: midnights, so that each has its own day. */
  cutAt?: readonly number[];
  /** Stop after so many stretches, wherever that is. */
  stretchesMax?: number;
}

/**
 * What plays from one instant to another, to the second: stretches in order and without gaps, neighbours always
 * different but where it is cut. It asks the rules of `resolve` once at every change of any schedule. Both in epoch milliseconds.
 * Throws a RangeError for an unknown zone.
 */
export function programmeBetween(
  input: CalendarInput,
  fromEpochMs: number,
  toEpochMs: number,
  { withReasons = false, cutAt = [], stretchesMax = Number.POSITIVE_INFINITY }: CalendarOptions = {},
): Stretch[] {
  if (!(toEpochMs > fromEpochMs)) return [];
  const clock = zoneClock(input.zone);
  const lastWall = clock.wallSecondsAt(toEpochMs - 1);
  const events = turnEvents(input.schedules, clock.wallSecondsAt(fromEpochMs), lastWall + 1);
  const field = new RunningField(events);
  const feed = new EventFeed(events, field, clock);
  const book = new PlayBook(field, events.schedules);
  const rules = new Map(events.schedules.map(({ rule }) => [rule.id, rule]));
  const list = new StretchList(field, (id) => rules.get(id));
  const isWithin = (at: number) => at > fromEpochMs && at < toEpochMs;
  const inOrder = [...new Set(momentsBeside(input).filter(isWithin))].sort((a, b) => a - b);
  const beside = new Moments(inOrder);
  const cuts = new Moments(cutAt.filter(isWithin));
  const added: Contender[] = [];
  let situation = situationAt(input, field, fromEpochMs, clock);
  let decision = decide(situation);
  let at = fromEpochMs;
  const why = () => (withReasons ? whyItPlays(decision, situationAt(input, field, at, clock)) : "");

  while (at < toEpochMs) {
    if (added.length > 0) added.length = 0;
    feed.advance(at, added);
    const isBeside = beside.isAt(at);
    if (isBeside) situation = situationAt(input, field, at, clock);
    if (field.takeNews() || isBeside) decision = decide(situation);
    if (cuts.isAt(at)) list.close(at);
    if (list.stretches.length >= stretchesMax && !list.goesOn(book.playOf(decision))) break;
    list.put(at, book.playOf(decision), decision.choice, added, why);
    at = Math.min(feed.nextAt, beside.next, cuts.next, toEpochMs);
  }
  list.close(at);
  return list.stretches;
}
