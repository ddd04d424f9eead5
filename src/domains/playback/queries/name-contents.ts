import { inArray } from "drizzle-orm";
import { categories } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import type { ProgrammeAt } from "@/domains/playback/schema";
import type { ProgrammeContent, ProgrammePart } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";

type PlayingContent = ProgrammeAt["contents"][number];

/** Names what parts of a programme play, and gives their schedules their colours. */
export type NameParts = (parts: readonly ProgrammePart[]) => PlayingContent[];

/** The name of what was deleted between two looks. */
const gone = "(deleted)";
const listNames = { grid: "Coming soon", list: "Coming soon, as a list" } as const;

function idsOf(parts: readonly ProgrammePart[]) {
  const ids = { category: new Set<number>(), sequence: new Set<number>(), schedule: new Set<number>() };
  for (const { content, schedule } of parts) {
    if (schedule) ids.schedule.add(schedule.id);
    if (content.kind === "category") ids.category.add(content.categoryId);
    if (content.kind === "sequence") ids.sequence.add(content.sequenceId);
  }
  return ids;
}

/** Reads the names of everything in these parts, in three queries at most. */
export async function readNamesOf(
  db: Context["db"],
  everything: readonly ProgrammePart[],
): Promise<NameParts> {
  const ids = idsOf(everything);
  const named = async (table: typeof categories | typeof sequences, wanted: ReadonlySet<number>) => {
    if (wanted.size === 0) return new Map<number, string>();
    const rows = await db
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(inArray(table.id, [...wanted]));
    return new Map(rows.map(({ id, name }) => [id, name]));
  };
  const [categoryNames, sequenceNames, colors] = await Promise.all([
    named(categories, ids.category),
    named(sequences, ids.sequence),
    readColors(db, ids.schedule),
  ]);

  const refer = (content: ProgrammeContent): Omit<PlayingContent, "schedule"> => {
    const { kind } = content;
    if (kind === "coming-soon-list") return { kind, id: null, name: listNames[content.layout] };
    if (kind === "sequence") {
      const id = content.sequenceId;
      return { kind, id, name: sequenceNames.get(id) ?? gone };
    }
    const id = content.categoryId;
    return { kind, id, name: categoryNames.get(id) ?? gone };
  };
  return (parts) =>
    parts.map(({ content, schedule }) => ({
      ...refer(content),
      schedule: schedule && { ...schedule, color: colors.get(schedule.id) ?? null },
    }));
}

async function readColors(db: Context["db"], ids: ReadonlySet<number>): Promise<Map<number, string | null>> {
  if (ids.size === 0) return new Map();
  const rows = await db
    .select({ id: schedules.id, color: schedules.color })
    .from(schedules)
    .where(inArray(schedules.id, [...ids]));
  return new Map(rows.map(({ id, color }) => [id, color]));
}
