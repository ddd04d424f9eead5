import { and, eq, isNull, sql } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import type { PooledClip } from "@/domains/sequences/core/sequence-pools";

/** Clips that can play: switched on, not in the trash, and the last scan saw their file. */
export const usableClip = and(
  eq(prerolls.isEnabled, true),
  isNull(prerolls.deletedAt),
  isNull(prerolls.missingSince),
);

/** The others, of which there are few: with an index of their own. By name, for use inside of other queries. */
export const unusableClip = sql`not prerolls.is_enabled or prerolls.deleted_at is not null
  or prerolls.missing_since is not null`;

type Judged = Pick<typeof prerolls.$inferSelect, "isEnabled" | "deletedAt" | "missingSince">;

export function clipState({ isEnabled, deletedAt, missingSince }: Judged): PooledClip["state"] {
  if (deletedAt) return "in-trash";
  if (!isEnabled) return "switched-off";
  return missingSince ? "missing" : "usable";
}
