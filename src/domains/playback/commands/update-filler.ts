import { programmeFiller } from "@/db/schema/playback";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { describeFiller } from "@/domains/playback/core/describe-filler";
import { fillerContent } from "@/domains/playback/core/filler-content";
import { readFiller } from "@/domains/playback/queries/read-filler";
import { type FillerChanges, updateFillerInput } from "@/domains/playback/schema/filler";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { invalid } from "@/platform/errors";

const missing = {
  category: { sentence: "Choose the category that plays as filler.", field: "categoryId" },
  sequence: { sentence: "Choose the sequence that plays as filler.", field: "sequenceId" },
  coming_soon: { sentence: "Choose the layout of the list.", field: "layout" },
} as const;

/**
 * Chooses what plays when nothing else does, and looks at the programme at once: filler that is switched off is gone
 * from every server. Throws `invalid` when it is on and what its type asks for is not chosen.
 */
export const updateFiller = command(
  { scope: "playback:write", input: updateFillerInput, audit: "filler.update", transaction: "none" },
  async (context, changes) => {
    await context.db.transaction((db) => store(db, changes, context.clock.now()));
    await announce("programme");
    const { outcome, clipCount, problem } = await refreshProgramme(context, {});
    const { filler } = await readFiller(context.db);
    const isDue = outcome === "filler";
    const isPlaying = isDue && clipCount > 0;
    return {
      ...filler,
      isPlaying,
      sentence: describeFiller(filler, { isPlaying, problem: isDue ? problem : null }),
    };
  },
  ({ sentence }) => sentence,
);

/** Lays the changes over the choice; two that come at once take turns. */
async function store(db: Context["db"], changes: FillerChanges, updatedAt: Date): Promise<void> {
  // In the order in which a deletion takes them: what is chosen first, then the choice.
  if (changes.categoryId) await requireCategory(db, changes.categoryId, { lock: "hold" });
  if (changes.sequenceId)
    await requireSequence(db, changes.sequenceId, { field: "sequenceId", lock: "hold" });
  await db.insert(programmeFiller).values({ id: 1 }).onConflictDoNothing();
  await db.select({ id: programmeFiller.id }).from(programmeFiller).for("update");
  const { filler } = await readFiller(db);
  const chosen = {
    isEnabled: changes.isEnabled ?? filler.isEnabled,
    type: changes.type ?? filler.type,
    categoryId: changes.categoryId === undefined ? (filler.category?.id ?? null) : changes.categoryId,
    sequenceId: changes.sequenceId === undefined ? (filler.sequence?.id ?? null) : changes.sequenceId,
    layout: changes.layout ?? filler.layout,
  };
  if (chosen.isEnabled && fillerContent(chosen) === null) {
    const { sentence, field } = missing[chosen.type];
    throw invalid(sentence, { field });
  }
  await db.update(programmeFiller).set({ ...chosen, updatedAt });
}
