import { z } from "zod";
import { categoryNames, readProgramme } from "@/domains/playback/queries/read-programme";
import { query } from "@/platform/query";

/** The category on the programme; of a blend, its first. Asks no server. */
export const getNowShowing = query({ scope: "playback:read", input: z.void() }, async (context) => {
  const { now, programme } = await readProgramme(context);
  const [part] = now.parts;
  const named = part && (await categoryNames(context.db, [part.categoryId])).get(part.categoryId);
  if (!named) return { category: null };
  const category = {
    id: named.id,
    name: named.name,
    playMode: programme.mode,
    prerollCount: programme.clips.length,
    scheduleName: part.schedule?.name ?? null,
  };
  return { category };
});
