import { inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { categories, prerollCategories, prerolls } from "@/db/schema/prerolls";

type ClipRow = typeof prerolls.$inferInsert;

/** The clips and categories that tests of sequences are made of. No files: what is there is for scans to say. */
export function sequenceStage(database: Database) {
  let made = 0;

  function row(more: Partial<ClipRow>): ClipRow {
    made += 1;
    const fileName = more.fileName ?? `clip ${made}.mp4`;
    return {
      fileName,
      path: `Default/${made}/${fileName}`,
      isManaged: true,
      sha256: `${made}`,
      sizeBytes: 1,
      durationSeconds: 10,
      container: "mp4",
      videoCodec: "h264",
      width: 1920,
      height: 1080,
      ...more,
    };
  }

  return {
    /** Answers its id. */
    async clip(fileName: string, more: Partial<ClipRow> = {}): Promise<number> {
      const [clip] = await database
        .insert(prerolls)
        .values(row({ fileName, ...more }))
        .returning();
      if (!clip) throw new Error("insert answered no row");
      return clip.id;
    },

    /** A category that holds these clips in this order; answers its id. */
    async category(name: string, clipIds: readonly number[] = []): Promise<number> {
      const [category] = await database.insert(categories).values({ name }).returning();
      if (!category) throw new Error("insert answered no row");
      const links = clipIds.map((prerollId, position) => ({ prerollId, categoryId: category.id, position }));
      if (links.length > 0) await database.insert(prerollCategories).values(links);
      return category.id;
    },

    trailer(title: string, releaseDate: string | null, source: "movies" | "tv" = "movies"): Promise<number> {
      return this.clip(`${title}.mp4`, { kind: "trailer", kindDetails: { source, title, releaseDate } });
    },

    change: (ids: number[], fields: Partial<ClipRow>) =>
      database.update(prerolls).set(fields).where(inArray(prerolls.id, ids)),
  };
}
