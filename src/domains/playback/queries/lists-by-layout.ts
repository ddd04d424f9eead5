import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import type { ListLayout } from "@/domains/sequences/constants";
import type { Context } from "@/platform/context";

/** The newest generated list of each layout asked for; a layout without one is not in the answer. */
export async function listsByLayout(
  db: Context["db"],
  layouts: ReadonlySet<ListLayout>,
): Promise<Map<ListLayout, PlayableClip>> {
  const found = await Promise.all(
    [...layouts].map(async (layout): Promise<[ListLayout, PlayableClip][]> => {
      const [row] = await db
        .select()
        .from(prerolls)
        .where(
          and(
            eq(prerolls.kind, "coming-soon-list"),
            sql`${prerolls.kindDetails}->>'layout' = ${layout}`,
            eq(prerolls.isEnabled, true),
            isNull(prerolls.deletedAt),
          ),
        )
        .orderBy(desc(prerolls.createdAt), desc(prerolls.id))
        .limit(1);
      if (!row) return [];
      const { id, fileName, displayName, durationSeconds, thumbnail } = row;
      const absolutePath = prerollFile(row);
      return [[layout, { id, fileName, displayName, absolutePath, durationSeconds, thumbnail }]];
    }),
  );
  return new Map(found.flat());
}
