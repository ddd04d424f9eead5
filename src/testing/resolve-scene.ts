import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

/** What a test of the resolver sets; the rest is the evening of 10 December 2025, UTC, with everything off. */
export interface ResolveScene extends Partial<Omit<ResolveInput, "schedules" | "now">> {
  rules?: RuleChange[];
  now?: string;
}

/** A category put on by hand on that evening, until 21:30. */
export const putOnByHand = {
  content: { kind: "category" as const, categoryId: 99 },
  appliedAt: new Date("2025-12-10T18:55:00Z"),
  expiresAt: new Date("2025-12-10T21:30:00Z"),
};

/** The resolver's input for a scene; schedules are numbered from 1. */
export function resolveScene({
  rules = [],
  now = "2025-12-10T19:00:00Z",
  ...rest
}: ResolveScene): ResolveInput {
  return {
    schedules: rules.map((rule, index) => compileSchedule(scheduleRule({ id: index + 1, ...rule }))),
    now: new Date(now),
    zone: "UTC",
    override: null,
    genre: null,
    filler: null,
    settings: { passive: false, clearWhenInactive: false, genrePriority: "schedules" },
    ...rest,
  };
}
