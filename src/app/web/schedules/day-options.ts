import { weekDays } from "@/domains/schedules/constants";
import { monthNames } from "@/lib/describe-moment";

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const weekDayOptions = weekDays.map((value) => ({
  value,
  label: capital(value).slice(0, 3),
  name: capital(value),
}));

export const monthOptions = monthNames.map((name, index) => ({
  value: String(index + 1),
  label: name.slice(0, 3),
  name,
}));

export const monthDayOptions = [
  ...Array.from({ length: 31 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) })),
  { value: "last", label: "Last day" },
];
