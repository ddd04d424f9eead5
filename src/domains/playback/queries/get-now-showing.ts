import { z } from "zod";
import { connectedServers, prerollTargetOf } from "@/domains/media-servers/queries";
import { liveReadLimitMs } from "@/domains/playback/constants";
import { categoryNames, readProgramme } from "@/domains/playback/queries/read-programme";
import type { Context } from "@/platform/context";
import { query } from "@/platform/query";

/** The value the first server holds at this moment; null when it does not say so in time. */
async function readLive(db: Context["db"]): Promise<string | null> {
  const [server] = await connectedServers(db);
  if (!server) return null;
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, liveReadLimitMs, null).unref();
  });
  const answer = (async () => prerollTargetOf(server).readPreroll())().catch(() => null);
  return Promise.race([answer, late]);
}

/** The category on the programme, and what the server really holds. */
export const getNowShowing = query({ scope: "playback:read", input: z.void() }, async (context) => {
  const [{ now, programme }, currentPreroll] = await Promise.all([
    readProgramme(context),
    readLive(context.db),
  ]);
  const [part] = now.parts;
  const named = part && (await categoryNames(context.db, [part.categoryId])).get(part.categoryId);
  const category = named && {
    id: named.id,
    name: named.name,
    playMode: programme.mode,
    prerollCount: programme.clips.length,
    scheduleName: part.schedule?.name ?? null,
  };
  return { category: category ?? null, currentPreroll };
});
