import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { contentOf } from "@/domains/schedules/core/content-of";
import type { Choice } from "@/domains/schedules/core/precedence-rules";
import type { ProgrammeContent, ProgrammePart } from "@/domains/schedules/schema";

/** What schedules play, each with its name. */
export function partsOfSchedules(schedules: readonly CompiledSchedule[]): ProgrammePart[] {
  return schedules.flatMap(({ rule }) => {
    const content = contentOf(rule);
    return content ? [{ content, playMode: rule.playMode, schedule: { id: rule.id, name: rule.name } }] : [];
  });
}

const alone = (content: ProgrammeContent): ProgrammePart[] => [{ content, playMode: null, schedule: null }];

/** What a choice puts on the programme; `partners` are those that blend. */
export function partsOf(choice: Choice, partners: () => readonly CompiledSchedule[]): ProgrammePart[] {
  switch (choice.outcome) {
    case "override":
    case "genre":
    case "filler":
      return alone(choice.content);
    case "schedule":
      return partsOfSchedules([choice.winner.schedule]);
    case "fallback": {
      const { id, name, fallbackCategoryId: categoryId } = choice.owner.schedule.rule;
      if (categoryId === null) return [];
      return [{ content: { kind: "category", categoryId }, playMode: null, schedule: { id, name } }];
    }
    case "blend":
      return partsOfSchedules(partners());
    default:
      return [];
  }
}
