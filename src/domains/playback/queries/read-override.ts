import { and, eq, gt, isNull } from "drizzle-orm";
import { programmeOverrides } from "@/db/schema/playback";
import { categories } from "@/db/schema/prerolls";
import { sequences } from "@/db/schema/sequences";
import type { ByHandReference } from "@/domains/playback/schema";
import type { ProgrammeContent } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";

export interface CurrentOverride {
  content: ProgrammeContent;
  reference: ByHandReference;
  appliedAt: Date;
  appliedBy: string;
  expiresAt: Date;
}

/** What somebody put on by hand; null when nothing is on or it has expired. */
export async function readOverride({
  db,
  clock,
}: Pick<Context, "db" | "clock">): Promise<CurrentOverride | null> {
  const [row] = await db
    .select({
      override: programmeOverrides,
      category: { id: categories.id, name: categories.name },
      sequence: { id: sequences.id, name: sequences.name },
    })
    .from(programmeOverrides)
    .leftJoin(categories, eq(categories.id, programmeOverrides.categoryId))
    .leftJoin(sequences, and(eq(sequences.id, programmeOverrides.sequenceId), isNull(sequences.deletedAt)))
    .where(gt(programmeOverrides.expiresAt, clock.now()));
  if (!row) return null;
  const { category, sequence } = row;
  const { appliedAt, appliedBy, expiresAt } = row.override;
  const when = { appliedAt, appliedBy, expiresAt };
  if (sequence) {
    return {
      content: { kind: "sequence", sequenceId: sequence.id, categoryId: null },
      reference: { kind: "sequence", ...sequence },
      ...when,
    };
  }
  if (!category) return null;
  return {
    content: { kind: "category", categoryId: category.id },
    reference: { kind: "category", ...category },
    ...when,
  };
}
