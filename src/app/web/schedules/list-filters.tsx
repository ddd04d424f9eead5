"use client";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { Select } from "@/ui/primitives/select";
import type { ListFilter, ListOrder, ListView } from "./list-view";

const names: Record<ListFilter, string> = {
  all: "All",
  now: "Now",
  coming: "Coming",
  over: "Over",
  off: "Off",
};
const orders = [
  { value: "next", label: "What comes next" },
  { value: "priority", label: "Highest priority" },
  { value: "name", label: "Name" },
  { value: "newest", label: "Newest" },
] as const;

export interface ListFiltersProps {
  view: ListView;
  counts: Record<ListFilter, number>;
  onChange: (part: Partial<ListView>) => void;
}

export const ListFilters = ({ view, counts, onChange }: ListFiltersProps) => (
  <SegmentedControl
    aria-label="Which schedules"
    value={view.show}
    onValueChange={(show) => onChange({ show })}
    segments={(Object.keys(names) as ListFilter[]).map((value) => ({
      value,
      label: `${names[value]} ${counts[value].toLocaleString("en")}`,
    }))}
  />
);

export const ListOrderSelect = ({
  order,
  onChange,
}: {
  order: ListOrder;
  onChange: (order: ListOrder) => void;
}) => (
  <Select
    aria-label="Order"
    value={order}
    onValueChange={onChange}
    options={orders}
    className="w-44 max-sm:w-50"
  />
);
