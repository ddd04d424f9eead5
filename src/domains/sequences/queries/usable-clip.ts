import { and, eq, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import type { PooledClip } from "@/domains/sequences/core/sequence-pools";

/** Clips that can play: switched on, not in the trash, and the last scan saw their file. */
export const usableClip = and(
  eq(prerolls.isEnabled, true),
  isNull(prerolls.deletedAt),
  isNull(prerolls.missingSince),
);

type Judged = Pick<typeof prerolls.$inferSelect, "isEnabled" | "deletedAt" | "missingSince">;

export function clipState({ isEnabled, deletedAt, missingSince }: Judged): PooledClip["state"] {
  if (deletedAt) return "in-trash";
  if (!isEnabled) return "switched-off";
  return missingSince ? "missing" : "usable";
}
