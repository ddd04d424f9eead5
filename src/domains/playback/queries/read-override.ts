import { eq, gt } from "drizzle-orm";
import { programmeOverrides } from "@/db/schema/playback";
import { categories } from "@/db/schema/prerolls";
import type { Context } from "@/platform/context";

export interface CurrentOverride {
  categoryId: number;
  categoryName: string;
  appliedAt: Date;
  appliedBy: string;
  expiresAt: Date;
}

/** The category somebody put on by hand; null when there is none or it has expired. */
export async function readOverride({
  db,
  clock,
}: Pick<Context, "db" | "clock">): Promise<CurrentOverride | null> {
  const [row] = await db
    .select({
      categoryId: programmeOverrides.categoryId,
      categoryName: categories.name,
      appliedAt: programmeOverrides.appliedAt,
      appliedBy: programmeOverrides.appliedBy,
      expiresAt: programmeOverrides.expiresAt,
    })
    .from(programmeOverrides)
    .innerJoin(categories, eq(categories.id, programmeOverrides.categoryId))
    .where(gt(programmeOverrides.expiresAt, clock.now()));
  return row ?? null;
}
