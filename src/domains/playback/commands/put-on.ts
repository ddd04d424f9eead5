import { programmeOverrides } from "@/db/schema/playback";
import { connectedServers } from "@/domains/media-servers/queries";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { describeApplied } from "@/domains/playback/core/describe-applied";
import { describeContents } from "@/domains/playback/core/describe-contents";
import { expandProgramme } from "@/domains/playback/core/expand-programme";
import { rollOf } from "@/domains/playback/core/roll-seed";
import { readSources } from "@/domains/playback/queries/read-sources";
import type { ByHandReference } from "@/domains/playback/schema";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import type { ProgrammeContent } from "@/domains/schedules/schema";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import { parseWallSeconds } from "@/lib/wall-seconds";
import { actorName } from "@/platform/access";
import { announce } from "@/platform/announce";
import type { Context } from "@/platform/context";
import { invalid } from "@/platform/errors";

export interface PutOnRequest {
  content: Exclude<ProgrammeContent, { kind: "coming-soon-list" }>;
  reference: ByHandReference;
  /** Of the input, for complaints. */
  field: string;
  minutes: number;
}

/**
 * Puts something on by hand, above every schedule, until it expires, and gives it to the servers at once. A server
 * that does not answer gets it as soon as it does; the answer says so. Throws `invalid` when it has nothing to play or
 * no server is connected, `not-found` when it was deleted meanwhile.
 */
export async function putOn(context: Context, { content, reference, field, minutes }: PutOnRequest) {
  const { db, clock, actor } = context;
  const { wallTimeAt } = await readProgrammeRules(db);
  const appliedAt = clock.now();
  const nowWall = wallTimeAt(appliedAt);
  await requireClips(db, content, field, nowWall);
  if ((await connectedServers(db)).length === 0) {
    throw invalid("No media server is connected: connect Plex under Settings first.");
  }
  const expiresAt = new Date(appliedAt.getTime() + minutes * 60_000);
  const chosen = {
    categoryId: content.kind === "category" ? content.categoryId : null,
    sequenceId: content.kind === "sequence" ? content.sequenceId : null,
    appliedAt,
    expiresAt,
    appliedBy: actorName(actor),
  };
  await db.transaction(async (transaction) => {
    // It may have been deleted since its clips were looked up.
    if (chosen.categoryId !== null) await requireCategory(transaction, chosen.categoryId, { lock: "hold" });
    if (chosen.sequenceId !== null) {
      await requireSequence(transaction, chosen.sequenceId, { field, lock: "hold" });
    }
    await transaction
      .insert(programmeOverrides)
      .values({ id: 1, ...chosen })
      .onConflictDoUpdate({ target: programmeOverrides.id, set: chosen });
  });
  await announce("programme");
  const result = await refreshProgramme(context, { isUrgent: true });
  return {
    ...result,
    expiresAt: expiresAt.toISOString(),
    sentence: describeApplied({
      name: describeContents([reference]).atStart,
      servers: result.servers,
      untilWall: wallTimeAt(expiresAt),
      nowWall,
    }),
  };
}

async function requireClips(
  db: Context["db"],
  content: ProgrammeContent,
  field: string,
  nowWall: string,
): Promise<void> {
  const roll = rollOf(parseWallSeconds(nowWall) ?? 0);
  const { sourceOf, isStorageAway } = await readSources(db, [content], roll);
  const { clips, warnings } = expandProgramme([{ content, playMode: null, schedule: null }], sourceOf);
  if (isStorageAway) {
    const name = sourceOf(content)?.name ?? "it";
    throw invalid(`Not one of the files in ${name} is where it should be: is the disk there?`, { field });
  }
  if (clips.length === 0) throw invalid(warnings.join(" "), { field });
}
