import { trailersOf } from "@/domains/sequences/core/pick-trailers";
import type { PlannedBlock, PooledClip, SequencePools } from "@/domains/sequences/core/sequence-pools";

/** Whose category a block without one draws from: it is known, there is none, or only a roll will tell. */
export type DefaultCategory = number | null | "not-known-yet";

const whyNot: Record<PooledClip["state"], string | null> = {
  usable: null,
  "switched-off": "it is switched off",
  missing: "its file is gone",
  "in-trash": "it lies in the trash",
};

/** Why a clip does not play, to be put behind a colon; null when it does. */
export function clipProblem(clip: PooledClip | undefined): string | null {
  return clip ? whyNot[clip.state] : "it is not in the library any more";
}

function categoryProblem(
  block: Extract<PlannedBlock, { type: "random" }>,
  pools: SequencePools,
  fallback: DefaultCategory,
): string | null {
  if (block.isCategoryGone) return "its category was deleted";
  const id = block.categoryId ?? fallback;
  if (id === "not-known-yet") return null;
  if (id === null) return "it draws from the category of the schedule that plays it, and there is none";
  const category = pools.categories.get(id);
  if (!category) return "its category does not exist";
  return category.clipIds.length > 0 ? null : `${category.name} has no clips that can play`;
}

const trailerWords = { both: "trailers", movies: "trailers of films", tv: "trailers of shows" } as const;

/** Why a block plays nothing, to be put behind a colon; null when it plays something. */
export function blockProblem(
  block: PlannedBlock,
  pools: SequencePools,
  fallback: DefaultCategory,
): string | null {
  switch (block.type) {
    case "random":
      return categoryProblem(block, pools, fallback);
    case "fixed":
      if (block.prerollIds.length === 0) return "its clips were deleted";
      return block.prerollIds.some((id) => clipProblem(pools.clips.get(id)) === null)
        ? null
        : "none of its clips can play";
    case "trailers":
      return trailersOf(pools.trailers, block.source).length > 0
        ? null
        : `there are no ${trailerWords[block.source]} that can play`;
    case "coming-soon-list":
      return pools.lists.some((list) => list.layout === block.layout)
        ? null
        : `there is no coming-soon video in the ${block.layout} layout`;
    case "dynamic-intro":
      return pools.intros.some((intro) => intro.template === block.template && intro.theme === block.theme)
        ? null
        : `there is no ${block.template} intro in the ${block.theme} theme`;
  }
}
