import { rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { sequenceImports } from "@/db/schema/sequence-imports";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { changeLibrary } from "@/domains/prerolls/commands/change-library";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { inspectBundled, removeUnused } from "@/domains/sequences/commands/inspect-bundled";
import { makeCategories } from "@/domains/sequences/commands/make-categories";
import { requireChosen } from "@/domains/sequences/commands/require-chosen";
import { takeBundledClips } from "@/domains/sequences/commands/take-bundled-clips";
import type { MatchedImport } from "@/domains/sequences/core/share/match-import";
import { type ImportPlan, resolveImport } from "@/domains/sequences/core/share/resolve-import";
import { type KnownIds, toBlocks } from "@/domains/sequences/core/share/to-blocks";
import { importFolder } from "@/domains/sequences/queries/import-folder";
import { matchOpenImport, type OpenImport, requireImport } from "@/domains/sequences/queries/read-import";
import {
  type ConfirmImportOutput,
  confirmImportInput,
  type ImportChoices,
} from "@/domains/sequences/schema/share";
import { announce } from "@/platform/announce";
import { type CommandContext, command } from "@/platform/command";
import { invalid, notFound } from "@/platform/errors";

/**
 * Makes what a previewed file needs and was chosen: categories, clips with their videos, sequences; all of it or
 * nothing, also when the process is killed in between. What had to be left out is answered as sentences. Throws
 * `not-found` for an import that is gone or an id that is not there, `invalid` when nothing would be left to import.
 */
export const confirmImport = command(
  {
    scope: "sequences:write",
    input: confirmImportInput,
    audit: "sequence.import",
    transaction: "none",
  },
  async (context, input) => {
    const open = await requireImport(context, input.id);
    const choices = input.sequencesLater ? withoutSequences(open, input.choices) : input.choices;
    const first = await plan(context, open, choices);
    await requireChosen(context.db, first.plan);
    // Looking into videos takes long; the library is not held meanwhile.
    const inspected = await inspectBundled(open.id, first.plan).catch(async (error: unknown) => {
      // Somebody else confirmed it or threw it away, and its videos went: that is what to say, not that they are damaged.
      await requireImport(context, open.id);
      throw error;
    });
    const used = new Set<string>();
    let done: Done;
    try {
      done = await changeLibrary(context.db, async (change) => {
        const inside = { ...context, db: change.db };
        await claim(inside, open.id, input.sequencesLater);
        const now = await plan(inside, open, choices);
        await requireChosen(change.db, now.plan);
        const made = await makeCategories(inside, now.plan);
        const taken = await takeBundledClips(change, {
          importId: open.id,
          matched: now.matched,
          plan: now.plan,
          categoryIds: made.ids,
          newCategoryIds: new Set(made.made.map((category) => category.id)),
          inspected,
          now: context.clock.now(),
        });
        const ids = { categoryIds: made.ids, clipIds: taken.ids };
        const sequences = await makeSequences(inside, now.plan, now.matched, ids);
        const left = { categories: made.made, clips: taken.made };
        if (input.sequencesLater) await settle(inside, open, ids);
        else requireSomething(sequences, left);
        for (const clip of taken.made) used.add(clip.thumbnail);
        return { output: { ...sequences, ...left }, clipIds: taken.made.map((clip) => clip.id) };
      });
    } finally {
      await removeUnused(inspected, used);
    }
    if (!input.sequencesLater) await rm(importFolder(open.id), { recursive: true, force: true });
    if (done.clipIds.length > 0) announceClips(context, done.clipIds);
    return done.output;
  },
  (output) =>
    output.sequences
      .map((sequence) => sequence.name)
      .join(", ")
      .slice(0, 200) || null,
);

interface Done {
  output: ConfirmImportOutput;
  clipIds: number[];
}

async function plan(context: CommandContext, open: OpenImport, choices: ImportChoices) {
  const { matched, library } = await matchOpenImport(context.db, open);
  return { matched, plan: resolveImport(matched, choices, library.sequenceNames) };
}

/** Two that confirm one import at once: the row is held until the first is done, and then it is gone. */
async function claim({ db }: CommandContext, id: string, keeps: boolean): Promise<void> {
  const mine = eq(sequenceImports.id, id);
  const held = keeps
    ? await db.select({ id: sequenceImports.id }).from(sequenceImports).where(mine).for("update")
    : await db.delete(sequenceImports).where(mine).returning({ id: sequenceImports.id });
  if (held.length === 0) throw notFound("This import is not here any more: it was confirmed already.");
}

function withoutSequences({ stored }: OpenImport, choices: ImportChoices): ImportChoices {
  const none = stored.shared.sequences.map(({ key }) => [key, { take: false }] as const);
  return { ...choices, sequences: Object.fromEntries(none) };
}

async function makeSequences(
  context: CommandContext,
  { sequences }: ImportPlan,
  matched: MatchedImport,
  ids: KnownIds,
): Promise<Pick<ConfirmImportOutput, "sequences" | "warnings">> {
  const made: ConfirmImportOutput["sequences"] = [];
  const warnings: string[] = [];
  for (const planned of sequences) {
    const { blocks, warnings: about } = toBlocks(planned, matched, ids);
    warnings.push(...planned.problems.map((problem) => `${planned.name}: ${problem}`), ...about);
    if (blocks.length === 0) {
      warnings.push(`${planned.name} is not imported, because nothing of it is here.`);
      continue;
    }
    const { name, description } = planned;
    const sequence = await createSequence(context, { name, description, blocks });
    made.push({ id: sequence.id, name: sequence.name, blockCount: sequence.blocks.length });
  }
  return { sequences: made, warnings };
}

/** Writes into the import what was made and chosen, so that a later look finds it. */
async function settle({ db, afterCommit }: CommandContext, open: OpenImport, ids: KnownIds): Promise<void> {
  const settled = {
    categories: Object.fromEntries(ids.categoryIds),
    clips: Object.fromEntries(ids.clipIds),
  };
  await db
    .update(sequenceImports)
    .set({ content: { ...open.stored, settled } })
    .where(eq(sequenceImports.id, open.id));
  afterCommit.push(() => announce("categories"));
}

function requireSomething(
  { sequences, warnings }: Pick<ConfirmImportOutput, "sequences" | "warnings">,
  { categories, clips }: Pick<ConfirmImportOutput, "categories" | "clips">,
): void {
  if (sequences.length + categories.length + clips.length > 0) return;
  const why = warnings.slice(0, 3).join(" ") || "No sequence is chosen.";
  throw invalid(`Nothing would be left to import. ${why}`);
}
