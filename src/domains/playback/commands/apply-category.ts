import { programmeOverrides } from "@/db/schema/playback";
import { connectedServers } from "@/domains/media-servers/queries";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { describeApplied } from "@/domains/playback/core/describe-applied";
import { categoryNames, missingClips } from "@/domains/playback/queries/read-programme";
import { applyCategoryInput } from "@/domains/playback/schema";
import { clipsOfCategories } from "@/domains/prerolls/queries/clips-of-categories";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { actorName } from "@/platform/access";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { invalid, notFound } from "@/platform/errors";

/**
 * Puts a category on by hand, above every schedule, until it expires, and gives it to the servers at once. A server
 * that does not answer gets it as soon as it does; the answer says so.
 */
export const applyCategory = command(
  { scope: "playback:write", input: applyCategoryInput, audit: "programme.apply", transaction: "none" },
  async (context, { categoryId, hours }) => {
    const { db, clock } = context;
    const category = (await categoryNames(db, [categoryId])).get(categoryId);
    if (!category) throw notFound(`There is no category ${categoryId}.`, { field: "categoryId" });
    await requireClips(db, category);
    if ((await connectedServers(db)).length === 0) {
      throw invalid("No media server is connected: connect Plex under Settings first.");
    }
    const appliedAt = clock.now();
    const expiresAt = new Date(appliedAt.getTime() + hours * 3_600_000);
    const chosen = { categoryId, appliedAt, expiresAt, appliedBy: actorName(context.actor) };
    await db
      .insert(programmeOverrides)
      .values({ id: 1, ...chosen })
      .onConflictDoUpdate({ target: programmeOverrides.id, set: chosen });
    await announce("programme");
    const result = await refreshProgramme(context, { isUrgent: true });
    const { wallTimeAt } = await readProgrammeRules(db);
    return {
      ...result,
      category: { id: category.id, name: category.name },
      expiresAt: expiresAt.toISOString(),
      sentence: describeApplied({
        name: category.name,
        servers: result.servers,
        untilWall: wallTimeAt(expiresAt),
        nowWall: wallTimeAt(appliedAt),
      }),
    };
  },
  ({ category }) => category.name,
);

async function requireClips(db: Context["db"], category: { id: number; name: string }): Promise<void> {
  const clips = (await clipsOfCategories(db, [category.id])).get(category.id) ?? [];
  if (clips.length === 0) {
    throw invalid(`${category.name} has no clips that can play: put some into it first.`, {
      field: "categoryId",
    });
  }
  if ((await missingClips(clips)).size === clips.length) {
    throw invalid(`Not one of the files in ${category.name} is where it should be: is the disk there?`, {
      field: "categoryId",
    });
  }
}
