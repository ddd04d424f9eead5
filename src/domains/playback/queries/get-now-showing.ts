import { z } from "zod";
import { readNamesOf } from "@/domains/playback/queries/name-contents";
import { readProgramme } from "@/domains/playback/queries/read-programme";
import { toManner } from "@/domains/playback/queries/to-programme-at";
import { query } from "@/platform/query";

/** What is on the programme, by name. Asks no server. */
export const getNowShowing = query({ scope: "playback:read", input: z.void() }, async (context) => {
  const { now, programme } = await readProgramme(context);
  const nameParts = await readNamesOf(context.db, now.parts);
  return {
    outcome: now.outcome,
    contents: nameParts(now.parts),
    playMode: toManner({ now, programme }).playMode,
    prerollCount: programme.clips.length,
  };
});
