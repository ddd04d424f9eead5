import { z } from "zod";
import { readFiller } from "@/domains/playback/queries/read-filler";
import { query } from "@/platform/query";

/** What plays when nothing else does. */
export const getFiller = query({ scope: "playback:read", input: z.void() }, async ({ db }) => {
  const { filler } = await readFiller(db);
  return filler;
});
