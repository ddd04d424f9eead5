import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { categories, prerollCategories, prerolls } from "@/db/schema/prerolls";
import { connectServer } from "@/domains/media-servers/commands/connect-server";
import { createSchedule } from "@/domains/schedules/commands/create-schedule";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import type { SequenceBlockInput } from "@/domains/sequences/schema";
import { systemContext } from "@/platform/context";
import { loadSecretKey } from "@/platform/secrets";
import type { FakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { fixedClock } from "@/testing/fixed-clock";

export const stageStart = "2026-12-10T12:00:00Z";

/** A folder of clips, a clock that stands still, and the few moves that tests of the programme are made of. */
export async function programmeStage(database: Database) {
  const folder = await mkdtemp(join(tmpdir(), "marquee-stage-"));
  await loadSecretKey(folder, "a secret for tests only");
  const clock = fixedClock(stageStart);
  const context = systemContext("test", { db: database, clock });

  return {
    folder,
    clock,
    context,
    forward: (seconds: number) => clock.set(new Date(clock.now().getTime() + seconds * 1000)),
    strike: () => rm(folder, { recursive: true, force: true }),

    /** A category with clips of these names, whose files exist; answers its id. */
    async category(name: string, fileNames: string[], playMode: "shuffle" | "playlist" = "shuffle") {
      const [row] = await database.insert(categories).values({ name, playMode }).returning();
      if (!row) throw new Error("insert answered no row");
      for (const [index, fileName] of fileNames.entries()) await addClip(row.id, fileName, index);
      return row.id;
    },
    addClip,
    pathOf: (fileName: string) => join(folder, fileName),

    /** A schedule that is active all the time. */
    schedule: (name: string, categoryId: number | null, more: object = {}) =>
      createSchedule(context, { name, categoryId, startsAt: "2020-01-01", ...more }),
    /** A sequence of these blocks; answers its id. */
    async sequence(name: string, blocks: SequenceBlockInput[]) {
      return (await createSequence(context, { name, blocks })).id;
    },
    /** A generated list whose file exists; answers its path. */
    async comingSoonList(layout: "grid" | "list", fileName = `${layout}.mp4`) {
      const [category] = await database.insert(categories).values({ name: fileName }).returning();
      if (!category) throw new Error("insert answered no row");
      const id = await addClip(category.id, fileName);
      await database
        .update(prerolls)
        .set({ kind: "coming-soon-list", kindDetails: { layout } })
        .where(eq(prerolls.id, id));
      return join(folder, fileName);
    },
    connect: (plex: FakePlex) =>
      connectServer(context, { kind: "plex", url: plex.url, credential: plex.token, verify: "attempt" }),
  };

  async function addClip(categoryId: number, fileName: string, position = 0) {
    const path = join(folder, fileName);
    await writeFile(path, fileName);
    const [clip] = await database
      .insert(prerolls)
      .values({
        fileName,
        path,
        isManaged: false,
        sha256: fileName,
        sizeBytes: 1,
        durationSeconds: 10,
        container: "mp4",
        videoCodec: "h264",
        width: 1920,
        height: 1080,
      })
      .returning({ id: prerolls.id });
    if (!clip) throw new Error("insert answered no row");
    await database.insert(prerollCategories).values({ prerollId: clip.id, categoryId, position });
    return clip.id;
  }
}
