import { connectedServers } from "@/domains/media-servers/queries";
import { refreshServer } from "@/domains/playback/commands/refresh-server";
import { listServerProgrammes } from "@/domains/playback/queries/list-server-programmes";
import { readProgramme } from "@/domains/playback/queries/read-programme";
import { toManner } from "@/domains/playback/queries/to-programme-at";
import { refreshInput } from "@/domains/playback/schema";
import { command } from "@/platform/command";
import { logger } from "@/platform/logger";

/**
 * Works out what should play now and gives it to every server that holds something else. Servers are looked at side
 * by side; one that fails is noted with its reason and tried again later, and holds up no other.
 */
export const refreshProgramme = command(
  { scope: "playback:write", input: refreshInput, audit: null, transaction: "none" },
  async ({ afterCommit: _, ...context }, { isUrgent }) => {
    const servers = await connectedServers(context.db);
    await Promise.all(
      servers.map(({ id, name }) =>
        refreshServer(context, id, isUrgent).catch((error: unknown) => {
          logger().error({ server: name, err: error }, "a look at a server failed unexpectedly");
        }),
      ),
    );
    const current = await readProgramme(context);
    return {
      outcome: current.now.outcome,
      reason: current.now.reason,
      clipCount: current.programme.clips.length,
      ...toManner(current),
      servers: await listServerProgrammes(context.db),
    };
  },
);
