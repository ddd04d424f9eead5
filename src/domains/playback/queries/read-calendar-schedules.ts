import { inArray } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { draftScheduleId } from "@/domains/playback/constants";
import type { Calendar, DraftSchedule } from "@/domains/playback/schema/calendar";
import type { Context } from "@/platform/context";

/** What a calendar says of its schedules, by id; the draft in the place of the stored one. */
export async function readCalendarSchedules(
  db: Context["db"],
  ids: ReadonlySet<number>,
  draft: DraftSchedule | undefined,
): Promise<Calendar["schedules"]> {
  const draftId = draft && (draft.id ?? draftScheduleId);
  const stored = [...ids].filter((id) => id !== draftId);
  const { id, name, color, priority } = schedules;
  const rows =
    stored.length === 0
      ? []
      : await db.select({ id, name, color, priority }).from(schedules).where(inArray(id, stored));
  const found = rows.map((row) => ({ ...row, isDraft: false }));
  if (draft && draftId !== undefined && ids.has(draftId)) {
    found.push({
      id: draftId,
      name: draft.name,
      color: draft.color,
      priority: draft.priority,
      isDraft: true,
    });
  }
  return found.sort((a, b) => a.id - b.id);
}
