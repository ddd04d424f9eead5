import { z } from "zod";

/** How the fake behaves from now on. */
export const fakePlexModeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("normal") }),
  /** Every answer comes late. */
  z.object({ kind: z.literal("slow"), delayMs: z.int().min(0).max(600_000) }),
  /** Every answer is this status. */
  z.object({ kind: z.literal("failing"), status: z.int().min(400).max(599) }),
  /** Every connection is cut without an answer. */
  z.object({ kind: z.literal("down") }),
  /** Says yes to a write of a preference and does not keep it. */
  z.object({ kind: z.literal("ignores-write") }),
  /** Says yes to a long value and keeps its first 20,000 bytes. */
  z.object({ kind: z.literal("truncating") }),
]);
export type FakePlexMode = z.infer<typeof fakePlexModeSchema>;
