import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { doubleSubmitSeconds } from "@/domains/schedules/constants";
import type { ScheduleInput } from "@/domains/schedules/schema";
import type { WholeSchedule } from "@/domains/schedules/schema/change";
import { readBlocks } from "@/domains/sequences/queries/read-blocks";
import { type SequenceBlock, sequenceBlock } from "@/domains/sequences/schema";
import type { Context } from "@/platform/context";

/** The very same schedule, made within the last seconds: a double click. Answers its id, or null. */
export async function findTwin(
  db: Context["db"],
  { blocks, ...input }: WholeSchedule,
  now: Date,
): Promise<number | null> {
  const since = new Date(now.getTime() - doubleSubmitSeconds * 1000);
  const { sequenceId: _own, ...compared } = input;
  const same = Object.entries(blocks ? compared : input).map(([name, value]): SQL => {
    const column = schedules[name as keyof ScheduleInput];
    if (value === null) return isNull(column);
    return name === "recurrence" ? sql`${column} = ${JSON.stringify(value)}::jsonb` : eq(column, value);
  });
  const twins = await db
    .select({ id: schedules.id, sequenceId: schedules.sequenceId })
    .from(schedules)
    .where(and(gt(schedules.createdAt, since), isNull(schedules.deletedAt), ...same));
  if (!blocks) return twins[0]?.id ?? null;
  const stored = await readBlocks(
    db,
    twins.flatMap(({ sequenceId }) => sequenceId ?? []),
  );
  const wanted = withoutKeys(blocks);
  const twin = twins.find(({ sequenceId }) => {
    const plans = sequenceId === null ? [] : (stored.get(sequenceId) ?? []).map((block) => block.plan);
    return withoutKeys(plans) === wanted;
  });
  return twin?.id ?? null;
}

/** Blocks as text, without the names that are made up when they are stored. */
function withoutKeys(blocks: readonly SequenceBlock[]): string {
  return JSON.stringify(blocks.map((block) => ({ ...sequenceBlock.parse(block), key: undefined })));
}
