import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { mediaServers } from "@/db/schema/media-servers";
import { programmeStates } from "@/db/schema/playback";
import { describeServer } from "@/domains/playback/core/describe-server";
import type { ServerProgramme } from "@/domains/playback/schema";
import type { Context } from "@/platform/context";

/** What is kept beside the value a server should hold. */
export const storedReason = z.object({
  reason: z.string(),
  /** What plays, in a sentence. */
  playing: z.string().default(""),
  clipCount: z.int(),
  warnings: z.string().array(),
  /** See `PlayedRoll`. */
  plays: z.string().default(""),
  roll: z.string().nullable().default(null),
});
export type StoredReason = z.output<typeof storedReason>;

/** How it stands with every server, oldest first. */
export async function listServerProgrammes(db: Context["db"]): Promise<ServerProgramme[]> {
  const rows = await db
    .select({ server: mediaServers, state: programmeStates })
    .from(mediaServers)
    .leftJoin(programmeStates, eq(programmeStates.serverId, mediaServers.id))
    .orderBy(asc(mediaServers.id));
  return rows.map(({ server, state }) => {
    const stored = storedReason.safeParse(state?.reason);
    const about = stored.success ? stored.data : { clipCount: 0, warnings: [] };
    const status = state?.status ?? "waiting";
    const desired = state?.desired ?? null;
    const error = state?.error ?? null;
    return {
      id: server.id,
      kind: server.kind,
      name: server.name,
      isEnabled: server.isEnabled,
      status,
      sentence: describeServer({
        name: server.name,
        isEnabled: server.isEnabled,
        hasCredential: server.credentialSealed !== null,
        status,
        desired,
        error,
        ...about,
      }),
      desired,
      sent: state?.sent ?? null,
      sentAt: state?.sentAt?.toISOString() ?? null,
      confirmed: state?.confirmed ?? null,
      confirmedAt: state?.confirmedAt?.toISOString() ?? null,
      error,
      failures: state?.failures ?? 0,
      failingSince: state?.failingSince?.toISOString() ?? null,
      retryAt: state?.retryAt?.toISOString() ?? null,
    };
  });
}
