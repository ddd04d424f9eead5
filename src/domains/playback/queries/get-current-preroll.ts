import { z } from "zod";
import { connectedServers, prerollTargetOf } from "@/domains/media-servers/queries";
import { liveReadLimitMs } from "@/domains/playback/constants";
import { query } from "@/platform/query";

/** The value the first server holds at this moment; null when there is none, or it does not say so in time. */
export const getCurrentPreroll = query({ scope: "playback:read", input: z.void() }, async ({ db }) => {
  const [server] = await connectedServers(db);
  if (!server) return { value: null };
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, liveReadLimitMs, null).unref();
  });
  const answer = (async () => prerollTargetOf(server).readPreroll())().catch(() => null);
  return { value: await Promise.race([answer, late]) };
});
