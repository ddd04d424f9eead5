import { and, desc, eq, sql } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import type { ListLayout } from "@/domains/sequences/constants";
import { readPlayableClips } from "@/domains/sequences/queries/read-playable-clips";
import { usableClip } from "@/domains/sequences/queries/usable-clip";
import type { Context } from "@/platform/context";

/** The newest generated list of each layout asked for; a layout without one is not in the answer. */
export async function listsByLayout(
  db: Context["db"],
  layouts: ReadonlySet<ListLayout>,
): Promise<Map<ListLayout, PlayableClip>> {
  const newest = await Promise.all(
    [...layouts].map(async (layout) => {
      const [row] = await db
        .select({ id: prerolls.id })
        .from(prerolls)
        .where(
          and(
            eq(prerolls.kind, "coming-soon-list"),
            sql`${prerolls.kindDetails}->>'layout' = ${layout}`,
            usableClip,
          ),
        )
        .orderBy(desc(prerolls.createdAt), desc(prerolls.id))
        .limit(1);
      return row ? [{ layout, id: row.id }] : [];
    }),
  );
  const found = newest.flat();
  const clips = await readPlayableClips(
    db,
    found.map(({ id }) => id),
  );
  return new Map(
    found.flatMap(({ layout, id }): [ListLayout, PlayableClip][] => {
      const clip = clips.get(id);
      return clip ? [[layout, clip]] : [];
    }),
  );
}
