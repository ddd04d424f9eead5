import { isNull, sql } from "drizzle-orm";
import { pathMappings } from "@/db/schema/media-servers";
import { pathMappingsMax } from "@/domains/media-servers/constants";
import { mergeMappings } from "@/domains/media-servers/core/merge-mappings";
import { globalMappings } from "@/domains/media-servers/queries";
import { setPathMappingsInput } from "@/domains/media-servers/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { invalid } from "@/platform/errors";

/** Sets the mappings that hold for every server; an empty list removes them, unless it is merged in. */
export const setPathMappings = command(
  { scope: "settings:write", input: setPathMappingsInput, audit: "path-mappings.set" },
  async (context, { mappings: given, merge }) => {
    const { db, afterCommit } = context;
    // Two tabs that save at once end with the list of one of them, never with a mixture.
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('path_mappings'))`);
    const mappings = merge ? mergeMappings(await globalMappings(db), given) : given;
    if (mergeMappings([], mappings).length < mappings.length) {
      throw invalid("A folder is mapped twice, in two spellings; which of the two is meant?");
    }
    if (mappings.length > pathMappingsMax) throw invalid(`At most ${pathMappingsMax} mappings.`);
    await db.delete(pathMappings).where(isNull(pathMappings.serverId));
    if (mappings.length > 0) {
      await db.insert(pathMappings).values(mappings.map((mapping, position) => ({ ...mapping, position })));
    }
    afterCommit.push(() => announce("settings"));
    return mappings;
  },
  (mappings) => `${mappings.length} mappings`,
);
