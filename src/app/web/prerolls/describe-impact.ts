import type { CategoryImpact } from "@/domains/prerolls/schema/category";
import { joinWords } from "@/lib/join-words";

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en")} ${many}`;

function leftAlone(prerollCount: number, uncategorizedCount: number): string {
  if (prerollCount === 1) return "It has no other category and will be uncategorized.";
  if (uncategorizedCount === prerollCount) {
    return "None of them has another category: they will be uncategorized.";
  }
  return `${counted(uncategorizedCount, "of them has", "of them have")} no other category and will be uncategorized.`;
}

/** What goes with a category, in sentences; the last one says that nothing else is lost. */
export function describeImpact(impact: CategoryImpact): string[] {
  const sentences: string[] = [];
  const { prerollCount, uncategorizedCount, scheduleCount, fallbackScheduleCount } = impact;
  const uses = [
    scheduleCount > 0 && `${counted(scheduleCount, "schedule plays", "schedules play")} it`,
    fallbackScheduleCount > 0 && `${counted(fallbackScheduleCount, "falls", "fall")} back to it`,
    impact.sequenceCount > 0 &&
      `${counted(impact.sequenceCount, "sequence draws", "sequences draw")} from it`,
    impact.isFiller && "it is the filler",
  ].filter((use) => use !== false);
  if (uses.length > 0) {
    const users = scheduleCount + fallbackScheduleCount + impact.sequenceCount + Number(impact.isFiller);
    const stay = users === 1 ? "it stays, and plays" : "they stay, and play";
    sentences.push(`${joinWords(uses)}: ${stay} nothing of it until you choose another category.`);
  }
  if (impact.genreMappingCount > 0) {
    sentences.push(
      `${counted(impact.genreMappingCount, "mapping of a genre goes", "mappings of genres go")} with it.`,
    );
  }
  if (prerollCount === 0) return [...sentences, "No clip is in it."];
  sentences.push(
    prerollCount === 1
      ? "The clip in it stays in the library."
      : `The ${prerollCount.toLocaleString("en")} clips in it stay in the library.`,
  );
  if (uncategorizedCount > 0) sentences.push(leftAlone(prerollCount, uncategorizedCount));
  return sentences;
}
