import type { MatchedImport } from "@/domains/sequences/core/share/match-import";
import type { SharedBlock } from "@/domains/sequences/core/share/shared-file";
import type { SequenceImport } from "@/domains/sequences/schema/share";

type ImportBlock = SequenceImport["sequences"][number]["blocks"][number];
type State = Pick<ImportBlock, "state" | "problem">;

/** The block as it could be saved now. */
function foundOf(block: SharedBlock, matched: MatchedImport): ImportBlock["found"] {
  switch (block.type) {
    case "random": {
      const { categoryKey, ...rest } = block;
      return { ...rest, categoryId: matched.categories.get(categoryKey ?? "")?.id ?? null };
    }
    case "fixed": {
      const { clipKeys, ...rest } = block;
      const prerollIds = clipKeys.flatMap((key) => {
        const match = matched.clips.get(key)?.match;
        return match?.kind === "one" ? match.clip.id : [];
      });
      return prerollIds.length === 0 ? null : { ...rest, prerollIds };
    }
    default:
      return block;
  }
}

const ready: State = { state: "ready", problem: null };
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** One block as it will be: what it plays, and what of that is missing. */
export function previewBlock(block: SharedBlock, matched: MatchedImport): ImportBlock {
  const about = {
    key: block.key ?? "block",
    type: block.type,
    categoryKey: null,
    clipKeys: [],
    found: foundOf(block, matched),
  };
  switch (block.type) {
    case "random": {
      const category = matched.categoryByKey.get(block.categoryKey ?? "");
      const of = block.categoryKey === null ? "the schedule's category" : (category?.name ?? "a category");
      return {
        ...about,
        summary: `${counted(block.count, "clip")} of ${of}`,
        categoryKey: block.categoryKey,
        ...randomState(block.categoryKey, category?.name ?? null, matched),
      };
    }
    case "fixed":
      return {
        ...about,
        summary: `${counted(block.clipKeys.length, "clip")}${block.clipKeys.length > 1 ? ", in this order" : ""}`,
        clipKeys: block.clipKeys,
        ...fixedState(block.clipKeys, matched),
      };
    case "trailers": {
      const what = { both: "trailer", movies: "film trailer", tv: "series trailer" }[block.source];
      const how = block.mode === "sequential" ? "next to come out first" : "any of them";
      return { ...about, summary: `${counted(block.count, what)}, ${how}`, ...ready };
    }
    case "coming-soon-list":
      return { ...about, summary: `The list of what is coming, as a ${block.layout}`, ...ready };
    case "dynamic-intro":
      return { ...about, summary: `An intro (${block.template}, ${block.theme})`, ...ready };
  }
}

function randomState(key: string | null, name: string | null, matched: MatchedImport): State {
  if (key === null || matched.categories.has(key)) return ready;
  if (name === null) return { state: "open", problem: "The file does not name its category." };
  const comes = (matched.members.get(key) ?? []).some((clip) => isThere(matched, clip.key));
  return comes ? ready : { state: "open", problem: `There is no category ${name} here.` };
}

function isThere({ clips }: MatchedImport, clipKey: string): boolean {
  const state = clips.get(clipKey)?.state;
  return state === "matched" || state === "bundled";
}

const namesShown = 3;

/** Every clip that is missing is counted and, of many, the first are named. */
function fixedState(keys: readonly string[], matched: MatchedImport): State {
  const missing = keys.filter((key) => !isThere(matched, key));
  if (missing.length === 0) return ready;
  const shown = missing.slice(0, namesShown).map((key) => matched.clipByKey.get(key)?.name ?? key);
  const more = missing.length > namesShown ? ` and ${missing.length - namesShown} more` : "";
  return {
    state: missing.length === keys.length ? "open" : "partly",
    problem: `Not here: ${shown.join(", ")}${more}.`,
  };
}
