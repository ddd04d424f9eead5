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
  /** Null: this year. */
  year: number | null;
  /** The day whose hours are shown, as an ISO date. */
  day: string | null;
}

const yearOf = (text: string | null) => (text !== null && /^20\d\d$/.test(text) ? Number(text) : null);

/** Reads an address; what makes no sense in it is left out. */
export function readListView(params: URLSearchParams): ListView {
  const day = params.get("day");
  return {
    search: params.get("q") ?? "",
    show: listFilters.find((one) => one === params.get("show")) ?? "all",
    order: listOrders.find((one) => one === params.get("order")) ?? "next",
    year: yearOf(params.get("year")),
    day: day !== null && epochDayOfIso(day) !== null ? day : null,
  };
}

/** The view as an address: "?show=now"; empty for all of it. */
export function writeListView({ search, show, order, year, day }: ListView): string {
  const params = new URLSearchParams();
  if (search) params.set("q", search);
  if (show !== "all") params.set("show", show);
  if (order !== "next") params.set("order", order);
  if (year !== null) params.set("year", String(year));
  if (day !== null) params.set("day", day);
  const text = params.toString();
  return text ? `?${text}` : "";
}
