import { gt } from "drizzle-orm";
import { genreOverrides } from "@/db/schema/playback";
import type { Context } from "@/platform/context";

export type CurrentGenre = Omit<typeof genreOverrides.$inferSelect, "id">;

/** The category of the genre that is being watched; null when there is none or its time is up. */
export async function readGenreOverride({
  db,
  clock,
}: Pick<Context, "db" | "clock">): Promise<CurrentGenre | null> {
  const [row] = await db.select().from(genreOverrides).where(gt(genreOverrides.expiresAt, clock.now()));
  return row ?? null;
}
