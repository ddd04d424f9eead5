import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import { z } from "zod";
import { mediaServers } from "@/db/schema/media-servers";
import { categories, prerolls } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { version } from "@/lib/version";
import { query } from "@/platform/query";

/** A few numbers and lamps, for status pages of others. Asks no server: connected means set up. */
export const getStatus = query({ scope: "playback:read", input: z.void() }, async ({ db }) => {
  const connected = and(eq(mediaServers.kind, "plex"), isNotNull(mediaServers.credentialSealed));
  const [clips, groups, plans, plex] = await Promise.all([
    db.select({ n: count() }).from(prerolls).where(isNull(prerolls.deletedAt)),
    db.select({ n: count() }).from(categories),
    db.select({ n: count() }).from(schedules).where(isNull(schedules.deletedAt)),
    db.select({ n: count() }).from(mediaServers).where(connected),
  ]);
  return {
    version,
    isPlexConnected: (plex[0]?.n ?? 0) > 0,
    prerollCount: clips[0]?.n ?? 0,
    categoryCount: groups[0]?.n ?? 0,
    scheduleCount: plans[0]?.n ?? 0,
  };
});
