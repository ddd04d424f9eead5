import { eq } from "drizzle-orm";
import { mediaServers } from "@/db/schema/media-servers";
import { programmeHistory } from "@/db/schema/playback";
import { giveBack } from "@/domains/playback/commands/give-back";
import { readState } from "@/domains/playback/commands/store-state";
import { serverLock } from "@/domains/playback/constants";
import { disconnectServerInput } from "@/domains/playback/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { notFound, upstream } from "@/platform/errors";
import { withLock } from "@/platform/with-lock";

/**
 * Gives a server the value it had before us, then forgets it. Throws `upstream`, and forgets nothing, when the
 * value cannot be given back; `force` forgets it all the same.
 */
export const disconnectServer = command(
  { scope: "servers:write", input: disconnectServerInput, audit: "server.disconnect", transaction: "none" },
  (context, { id, force }) =>
    withLock(serverLock, id, async () => {
      const { db, clock, afterCommit } = context;
      const [server] = await db.select().from(mediaServers).where(eq(mediaServers.id, id));
      if (!server) throw notFound(`There is no server ${id}.`);
      const state = await readState(db, id);
      const holdsOurs = state?.sent != null;
      const outcome = holdsOurs ? await giveBack({ server, state, rule: "nothing" }) : null;
      const isStuck = outcome?.kind === "failed" || outcome?.kind === "differs";
      if (isStuck && !force) {
        throw upstream(
          `${outcome.problem} So ${server.name} cannot get its own prerolls back: try again when it answers, or disconnect it all the same.`,
        );
      }
      if (holdsOurs && !isStuck) {
        const value = server.originalPreroll ?? "";
        const reason = `${server.name} was disconnected.`;
        const event = { outcome: "restored" as const, value, clipCount: 0, reason, at: clock.now() };
        await db.insert(programmeHistory).values({ ...event, serverId: id, serverName: server.name });
      }
      await db.delete(mediaServers).where(eq(mediaServers.id, id));
      afterCommit.push(() => announce("servers", [id]));
      return { id, name: server.name, isRestored: holdsOurs && !isStuck };
    }),
  ({ name }) => name,
);
