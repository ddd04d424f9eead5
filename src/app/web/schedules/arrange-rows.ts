import type { ListFilter, ListOrder, ListView } from "./list-view";
import type { ScheduleRow } from "./schedule-row";
import type { Standing } from "./schedule-standing";

/** What needs a look first, then what plays, then what comes. */
const ranks: Record<Standing["kind"], number> = { broken: 0, plays: 1, waits: 2, coming: 3, off: 4, over: 5 };

const filters: Record<ListFilter, readonly Standing["kind"][]> = {
  all: ["broken", "plays", "waits", "coming", "off", "over"],
  now: ["plays", "waits"],
  coming: ["coming"],
  over: ["over"],
  off: ["off", "broken"],
};

const byName = (a: ScheduleRow, b: ScheduleRow) =>
  a.schedule.name.localeCompare(b.schedule.name, undefined, { numeric: true }) ||
  a.schedule.id - b.schedule.id;
const soonest = ({ changesAt }: ScheduleRow) => changesAt ?? Number.MAX_SAFE_INTEGER;

const orders: Record<ListOrder, (a: ScheduleRow, b: ScheduleRow) => number> = {
  next: (a, b) => ranks[a.standing.kind] - ranks[b.standing.kind] || soonest(a) - soonest(b) || byName(a, b),
  priority: (a, b) => b.schedule.priority - a.schedule.priority || byName(a, b),
  name: byName,
  newest: (a, b) => b.schedule.id - a.schedule.id,
};

function matches({ schedule, when }: ScheduleRow, words: readonly string[]): boolean {
  const text = [
    schedule.name,
    schedule.category?.name,
    schedule.fallbackCategory?.name,
    when,
    schedule.holidayName,
  ]
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The rows of a view, in its order. Every word of the search must be found in the name, the category or the time. */
export function arrangeRows(rows: readonly ScheduleRow[], { search, show, order }: ListView): ScheduleRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const kinds = filters[show];
  return rows.filter((row) => kinds.includes(row.standing.kind) && matches(row, words)).sort(orders[order]);
}

/** How many rows each filter shows. */
export function countRows(rows: readonly ScheduleRow[]): Record<ListFilter, number> {
  const count = (show: ListFilter) =>
    rows.filter(({ standing }) => filters[show].includes(standing.kind)).length;
  return {
    all: rows.length,
    now: count("now"),
    coming: count("coming"),
    over: count("over"),
    off: count("off"),
  };
}
