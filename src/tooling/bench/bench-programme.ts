import { programmeBetween } from "@/domains/schedules/core/calendar/programme-between";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { holidaySpans } from "@/domains/schedules/core/holidays/holiday-spans";
import { isActive } from "@/domains/schedules/core/is-active";
import { resolve } from "@/domains/schedules/core/resolve";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { resolveScene } from "@/testing/resolve-scene";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";
import { atMost, type Figure } from "./figure";
import { programmeSets } from "./programme-sets";

const zone = "America/New_York";
const from = Date.parse("2026-01-01T05:00:00Z");
const to = Date.parse("2027-01-01T05:00:00Z");
const resolveLimitMs = 1;
const yearLimitMs = 300;
const instants = 500;

function inputOf(rules: readonly RuleChange[]): ResolveInput {
  const schedules = rules.map((rule, index) =>
    compileSchedule(scheduleRule({ id: index + 1, ...rule }), holidaySpans),
  );
  return { ...resolveScene({ zone }), schedules, filler: { kind: "category", categoryId: 99 } };
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What the processor spent, which a busy machine changes less than the clock on the wall. */
function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const repeat = (times: number, work: () => unknown) =>
  median(Array.from({ length: times }, () => milliseconds(work)));

/** One instant after the other, some minutes apart, so that schedules come and go in between. */
function resolveFigure(name: string, input: ResolveInput): Figure {
  const at = (index: number) => new Date(from + index * 17 * 60_000);
  const times = Array.from({ length: instants }, (_, index) =>
    milliseconds(() => resolve({ ...input, now: at(index) })),
  );
  const wall = zoneClock(zone).wallSecondsAt(from);
  const floor = repeat(instants, () => input.schedules.filter((schedule) => isActive(schedule, wall)));
  const note = `the first ${times[0]?.toFixed(1)} ms; only asking each whether it is its time ${floor.toFixed(2)} ms`;
  return atMost(`resolve one instant, 1,000 ${name}`, median(times), resolveLimitMs, "ms", note);
}

/** How many changes there are, and how long it takes merely to sort as many numbers. */
function sortFloor(changes: number): number {
  const numbers = Float64Array.from({ length: changes }, (_, index) => (index * 7919) % 31_536_000);
  return repeat(3, () => numbers.toSorted());
}

function yearFigure(name: string, rules: readonly RuleChange[]): Figure {
  const cold = inputOf(rules);
  const first = milliseconds(() => programmeBetween(cold, from, to));
  const stretches = programmeBetween(cold, from, to).length;
  const time = repeat(5, () => programmeBetween(inputOf(rules), from, to));
  const changes = rules.length * 2 * 365;
  const spent = median(Array.from({ length: 5 }, () => processorMs(() => programmeBetween(cold, from, to))));
  const note = `${stretches} stretches; ${spent.toFixed(0)} ms of processor; the first time ${first.toFixed(0)} ms; sorting two numbers a day and schedule ${sortFloor(changes).toFixed(0)} ms`;
  return atMost(`calendar of a year, 1,000 ${name}`, time, yearLimitMs, "ms", note);
}

/** The programme's decisions in this process, without a database: one instant, and a whole year to the second. */
export async function benchProgramme(): Promise<Figure[]> {
  const sets = Object.entries(programmeSets);
  return [
    ...sets.map(([name, rules]) => resolveFigure(name, inputOf(rules))),
    ...sets.map(([name, rules]) => yearFigure(name, rules)),
  ];
}
