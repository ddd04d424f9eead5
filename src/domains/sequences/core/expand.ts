import { blockProblem, clipProblem } from "@/domains/sequences/core/block-problem";
import { drawFresh } from "@/domains/sequences/core/draw-fresh";
import { pickTrailers } from "@/domains/sequences/core/pick-trailers";
import type { PlannedBlock, SequencePools } from "@/domains/sequences/core/sequence-pools";
import { type Random, seededRandom } from "@/lib/seeded-random";

export interface RollOptions {
  /** The same seed is the same roll; a block keeps its picks when others are moved around it. */
  seed: string;
  /** What a random block without a category of its own draws from. */
  defaultCategoryId: number | null;
}

export interface PickedClip {
  id: number;
  /** Which block it comes from, counted from 0. */
  blockIndex: number;
}

export interface ExpandedBlocks {
  clips: PickedClip[];
  /** Sentences about what was left out, and why. */
  warnings: string[];
}

/**
 * Rolls blocks into the clips that play, in order. A random or trailers block never holds a clip twice, and takes
 * what earlier blocks took only when nothing else is left. What cannot play is left out, with a sentence.
 */
export function expandSequence(
  blocks: readonly PlannedBlock[],
  pools: SequencePools,
  { seed, defaultCategoryId }: RollOptions,
): ExpandedBlocks {
  const clips: PickedClip[] = [];
  const warnings: string[] = [];
  const used = new Set<number>();
  blocks.forEach((block, blockIndex) => {
    const problem = blockProblem(block, pools, defaultCategoryId);
    if (problem) warnings.push(`Block ${blockIndex + 1} plays nothing: ${problem}.`);
    else warnings.push(...leftOut(block, blockIndex, pools));
    if (problem) return;
    const random = seededRandom(`${seed}/${block.key ?? blockIndex}`);
    for (const id of pick(block, pools, defaultCategoryId, used, random)) {
      clips.push({ id, blockIndex });
      used.add(id);
    }
  });
  return { clips, warnings };
}

function pick(
  block: PlannedBlock,
  pools: SequencePools,
  defaultCategoryId: number | null,
  used: ReadonlySet<number>,
  random: Random,
): number[] {
  switch (block.type) {
    case "random": {
      const category = pools.categories.get(block.categoryId ?? defaultCategoryId ?? 0);
      return drawFresh(category?.clipIds ?? [], block.count, used, random);
    }
    case "fixed":
      return block.prerollIds.filter((id) => pools.clips.get(id)?.state === "usable");
    case "trailers":
      return pickTrailers(pools.trailers, block, used, random);
    case "coming-soon-list":
      return first(pools.lists.filter((list) => list.layout === block.layout));
    case "dynamic-intro":
      return first(
        pools.intros.filter((intro) => intro.template === block.template && intro.theme === block.theme),
      );
  }
}

const first = (found: ReadonlyArray<{ id: number }>) => found.slice(0, 1).map(({ id }) => id);

function leftOut(block: PlannedBlock, blockIndex: number, pools: SequencePools): string[] {
  if (block.type !== "fixed") return [];
  return [...new Set(block.prerollIds)].flatMap((id) => {
    const clip = pools.clips.get(id);
    const problem = clipProblem(clip);
    return problem ? [`Block ${blockIndex + 1} leaves out ${clip?.name ?? "a clip"}: ${problem}.`] : [];
  });
}
