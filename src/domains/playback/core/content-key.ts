import type { ProgrammeContent } from "@/domains/schedules/schema";

/** One name for one content: two parts with the same key play the same. */
export function contentKey(content: ProgrammeContent): string {
  switch (content.kind) {
    case "category":
      return `category ${content.categoryId}`;
    case "sequence":
      return `sequence ${content.sequenceId} ${content.categoryId ?? ""}`;
    case "coming-soon-list":
      return `list ${content.layout}`;
  }
}
