import { eq } from "drizzle-orm";
import { mediaServers } from "@/db/schema/media-servers";
import { toServer } from "@/domains/media-servers/queries";
import { updateServerInput } from "@/domains/media-servers/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { notFound } from "@/platform/errors";

/** Renames a server, or has it left alone for a while. */
export const updateServer = command(
  { scope: "servers:write", input: updateServerInput, audit: "server.update" },
  async ({ db, clock, afterCommit }, { id, ...changes }) => {
    const [row] = await db
      .update(mediaServers)
      .set({ ...changes, updatedAt: clock.now() })
      .where(eq(mediaServers.id, id))
      .returning();
    if (!row) throw notFound(`There is no server ${id}.`);
    afterCommit.push(() => announce("servers", [id]));
    return toServer(row);
  },
  (server) => server.name,
);
