import { and, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { prerolls } from "@/db/schema/prerolls";
import { connectedServers, pathsHereOf } from "@/domains/media-servers/queries";
import { getCurrentPreroll } from "@/domains/playback/queries/get-current-preroll";
import { readPrerolls } from "@/domains/prerolls/queries/read-prerolls";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { query } from "@/platform/query";

/** What the first server holds at this moment, path by path; the clip is null for what is not in the library. */
export const listHeldClips = query({ scope: "playback:read", input: z.void() }, async (context) => {
  const { db } = context;
  const [server] = await connectedServers(db);
  const value = (await getCurrentPreroll(context, undefined)).value ?? "";
  const serverPaths = value.split(/[,;]/).filter((path) => path.trim() !== "");
  if (!server || serverPaths.length === 0) return { playMode: null, clips: [] };
  const pathHere = await pathsHereOf(db, server);
  const paths = serverPaths.map((serverPath) => ({ serverPath, path: pathHere(serverPath) }));
  const known = await readPrerolls(db, {
    where: and(
      isNull(prerolls.deletedAt),
      inArray(
        prerolls.path,
        paths.map(({ path }) => path),
      ),
    ),
  });
  const byPath = new Map(known.map((clip) => [clip.path, clip]));
  return {
    playMode: value.includes(",") ? ("playlist" as const) : ("shuffle" as const),
    clips: paths.map(({ serverPath, path }) => {
      const clip = byPath.get(path);
      return {
        serverPath,
        clip: clip ? toHeldClip(clip) : null,
      };
    }),
  };
});

function toHeldClip({ id, fileName, displayName, category, categories }: Preroll) {
  return { id, fileName, displayName, category: category ?? categories[0] ?? null };
}
