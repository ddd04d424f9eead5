import { type CalendarView, calendarViews } from "./calendar/calendar-span";
import { epochDayOfIso } from "./iso-date";

export const listFilters = ["all", "now", "coming", "over", "off"] as const;
export type ListFilter = (typeof listFilters)[number];

export const listOrders = ["next", "priority", "name", "newest"] as const;
export type ListOrder = (typeof listOrders)[number];

/** What of the schedules is on the screen: all of it stands in the address. */
export interface ListView {
  search: string;
  show: ListFilter;
  order: ListOrder;
  calendar: CalendarView;
  /** The day around which the calendar stands, as an ISO date; null: today. */
  day: string | null;
}

const isInReach = (isoDate: string) => /^20\d\d-/.test(isoDate) && epochDayOfIso(isoDate) !== null;

/** Reads an address; what makes no sense in it is left out. */
export function readListView(params: URLSearchParams): ListView {
  const day = params.get("day");
  return {
    search: params.get("q") ?? "",
    show: listFilters.find((one) => one === params.get("show")) ?? "all",
    order: listOrders.find((one) => one === params.get("order")) ?? "next",
    calendar: calendarViews.find((one) => one === params.get("view")) ?? "year",
    day: day !== null && isInReach(day) ? day : null,
  };
}

/** The view as an address: "?show=now"; empty for all of it. */
export function writeListView({ search, show, order, calendar, day }: ListView): string {
  const params = new URLSearchParams();
  if (search) params.set("q", search);
  if (show !== "all") params.set("show", show);
  if (order !== "next") params.set("order", order);
  if (calendar !== "year") params.set("view", calendar);
  if (day !== null) params.set("day", day);
  const text = params.toString();
  return text ? `?${text}` : "";
}
