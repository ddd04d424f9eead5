import type { SequenceBlockOutput } from "@/domains/sequences/schema";

const trailers = { both: "trailer", movies: "film trailer", tv: "show trailer" } as const;
const plural = (count: number, what: string) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);

const withoutCategory = (isGone: boolean) => (isGone ? "a category to be chosen" : "the schedule's category");

function summarize(block: SequenceBlockOutput): string {
  switch (block.type) {
    case "random":
      return `${plural(block.count, "clip")} of ${block.category?.name ?? withoutCategory(block.isCategoryGone)}`;
    case "fixed": {
      const [first] = block.clips;
      return block.clips.length === 1 && first ? first.name : plural(block.clips.length, "chosen clip");
    }
    case "trailers":
      return plural(block.count, trailers[block.source]);
    case "coming-soon-list":
      return "what is coming soon";
    case "dynamic-intro":
      return "an intro";
  }
}

/** The blocks in a line: "2 clips of Christmas, then 1 trailer, then Feature bell". */
export const summarizeBlocks = (blocks: readonly SequenceBlockOutput[]): string =>
  blocks.map(summarize).join(", then ");
