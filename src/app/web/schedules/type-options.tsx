import { CalendarCheck, CalendarDays, CalendarRange, Gift, Repeat, Sunset } from "lucide-react";
import type { ScheduleType } from "@/domains/schedules/constants";
import type { RadioCard } from "@/ui/primitives/radio-cards";

/** The kinds of schedule in plain words. */
export const typeOptions: readonly RadioCard<ScheduleType>[] = [
  {
    value: "daily",
    label: "Every day",
    hint: "From a day on, all day or at certain hours",
    icon: <Sunset />,
  },
  {
    value: "weekly",
    label: "Days of the week",
    hint: "Fridays, weekends, Monday to Thursday",
    icon: <CalendarDays />,
  },
  {
    value: "monthly",
    label: "Days of the month",
    hint: "The first, the last, or whole months",
    icon: <CalendarCheck />,
  },
  {
    value: "yearly",
    label: "Every year",
    hint: "The same season each year, also over New Year",
    icon: <Repeat />,
  },
  { value: "holiday", label: "A holiday", hint: "One day of the year, or a few around it", icon: <Gift /> },
  {
    value: "custom",
    label: "Once",
    hint: "From one moment to another, and never again",
    icon: <CalendarRange />,
  },
];
