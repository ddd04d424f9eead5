import { and, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { prerolls } from "@/db/schema/prerolls";
import { connectedServers, pathsHereOf } from "@/domains/media-servers/queries";
import { parsePrerollString } from "@/domains/playback/core/parse-preroll-string";
import { getCurrentPreroll } from "@/domains/playback/queries/get-current-preroll";
import { placeOfFile } from "@/domains/prerolls/queries/preroll-file";
import { readPrerolls } from "@/domains/prerolls/queries/read-prerolls";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { query } from "@/platform/query";

/** What the first server holds at this moment, path by path; the clip is null for what is not in the library. */
export const listHeldClips = query({ scope: "playback:read", input: z.void() }, async (context) => {
  const { db } = context;
  const [server] = await connectedServers(db);
  const { mode, paths } = parsePrerollString((await getCurrentPreroll(context, undefined)).value);
  if (!server || paths.length === 0) return { playMode: null, clips: [] };
  const pathHere = await pathsHereOf(db, server);
  const held = paths.map((serverPath) => ({ serverPath, file: pathHere(serverPath) }));
  const places = held.map(({ file }) => placeOfFile(file).path);
  const known = await readPrerolls(db, {
    where: and(isNull(prerolls.deletedAt), inArray(prerolls.path, places)),
  });
  const byFile = new Map(known.map((clip) => [clip.path, clip]));
  return {
    playMode: mode,
    clips: held.map(({ serverPath, file }) => {
      const clip = byFile.get(file);
      return { serverPath, clip: clip ? toHeldClip(clip) : null };
    }),
  };
});

function toHeldClip({ id, fileName, displayName, category, categories }: Preroll) {
  return { id, fileName, displayName, category: category ?? categories[0] ?? null };
}
