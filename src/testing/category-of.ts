import type { ProgrammePart } from "@/domains/schedules/schema";

/** The category that a part plays; null for a part of another kind. */
export const categoryOf = ({ content }: ProgrammePart): number | null =>
  content.kind === "category" ? content.categoryId : null;
