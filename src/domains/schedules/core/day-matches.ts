import { type CompiledSchedule, monthDayBit } from "@/domains/schedules/core/compile-schedule";
import type { CalendarDay } from "@/lib/calendar-day";

/** Whether the weekday, the month and the day of the month are among those asked for. */
export function dayMatches({ days }: CompiledSchedule, day: CalendarDay): boolean {
  if (!days) return true;
  if (days.weekDays !== 0 && (days.weekDays & (1 << day.weekDay)) === 0) return false;
  if (days.months !== 0 && (days.months & (1 << day.month)) === 0) return false;
  if (days.monthDays === 0 && !days.isOnLastDay) return true;
  return (days.monthDays & monthDayBit(day.day)) !== 0 || (days.isOnLastDay && day.isLastOfMonth);
}
