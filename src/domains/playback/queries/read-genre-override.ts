import { eq, gt } from "drizzle-orm";
import { genreOverrides } from "@/db/schema/playback";
import { categories } from "@/db/schema/prerolls";
import type { Context } from "@/platform/context";

export type CurrentGenre = Omit<typeof genreOverrides.$inferSelect, "id"> & { categoryName: string };

/** The category of the genre that is being watched; null when there is none or its time is up. */
export async function readGenreOverride({
  db,
  clock,
}: Pick<Context, "db" | "clock">): Promise<CurrentGenre | null> {
  const [row] = await db
    .select({ genre: genreOverrides, categoryName: categories.name })
    .from(genreOverrides)
    .innerJoin(categories, eq(categories.id, genreOverrides.categoryId))
    .where(gt(genreOverrides.expiresAt, clock.now()));
  return row ? { ...row.genre, categoryName: row.categoryName } : null;
}
