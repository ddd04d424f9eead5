import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import { blockProblem, clipProblem } from "@/domains/sequences/core/block-problem";
import type { SequencePools } from "@/domains/sequences/core/sequence-pools";
import type { StoredBlock } from "@/domains/sequences/queries/read-blocks";
import type { SequenceBlockOutput } from "@/domains/sequences/schema";

/** A stored block with what a screen shows of it. */
export function toBlockOutput(
  { key, plan, category }: StoredBlock,
  pools: SequencePools,
  clips: ReadonlyMap<number, PlayableClip>,
): SequenceBlockOutput {
  const about = { key, problem: sentence(blockProblem(plan, pools, "not-known-yet")) };
  switch (plan.type) {
    case "random":
      return {
        ...about,
        type: plan.type,
        category,
        isCategoryGone: plan.isCategoryGone ?? false,
        count: plan.count,
      };
    case "fixed":
      return {
        ...about,
        type: plan.type,
        clips: plan.prerollIds.map((id) => {
          const pooled = pools.clips.get(id);
          const clip = clips.get(id);
          return {
            id,
            name: pooled?.name ?? `Clip ${id}`,
            thumbnail: clip?.thumbnail ?? null,
            durationSeconds: clip?.durationSeconds ?? 0,
            isInTrash: pooled?.state === "in-trash",
            problem: sentence(clipProblem(pooled)),
          };
        }),
      };
    case "trailers":
      return { ...about, type: plan.type, source: plan.source, mode: plan.mode, count: plan.count };
    case "coming-soon-list":
      return { ...about, type: plan.type, layout: plan.layout };
    case "dynamic-intro":
      return { ...about, type: plan.type, template: plan.template, theme: plan.theme };
  }
}

/** A reason such as "it is switched off", to stand alone. */
function sentence(reason: string | null): string | null {
  return reason && `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
