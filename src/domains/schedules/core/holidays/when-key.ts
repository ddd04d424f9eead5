import { bareName } from "@/domains/schedules/core/holidays/normal-name";
import type { PresetRule } from "@/domains/schedules/core/holidays/preset-rule";
import { sameNames } from "@/domains/schedules/core/holidays/same-names";

/** A text that is the same for schedules that play on the same days, wherever the holiday is looked up. */
export function whenKey(rule: PresetRule): string {
  const days = rule.recurrence && JSON.stringify(rule.recurrence);
  if (rule.holidayName !== null && (rule.type === "holiday" || rule.type === "yearly")) {
    const [name] = sameNames(bareName(rule.holidayName));
    return ["holiday", name, rule.holidayDaysBefore, rule.holidayDaysAfter, rule.holidayObserved, days].join(
      "|",
    );
  }
  const repeats = rule.type === "yearly" || rule.type === "holiday";
  if (repeats) return ["yearly", rule.startsAt.slice(5), rule.endsAt?.slice(5), days].join("|");
  return [rule.type, rule.type === "monthly" ? "" : rule.startsAt, rule.endsAt, days].join("|");
}
