import type { PlayMode } from "@/domains/prerolls/constants";
import type { ProgrammePart, Resolution } from "@/domains/schedules/schema";

/** A clip as the programme needs it. */
export interface ProgrammeClip {
  id: number;
  name: string;
  /** Absolute, as we see it. */
  path: string;
  isEnabled: boolean;
  /** Its file is not where it should be. */
  isMissing: boolean;
}

/** A category with its clips, in the category's own order. */
export interface ProgrammeCategory {
  name: string;
  playMode: PlayMode;
  clips: readonly ProgrammeClip[];
}

/** What is to play, before any server is thought of. */
export interface Programme {
  mode: PlayMode;
  clips: ProgrammeClip[];
  /** Sentences about what was left out, and why. */
  warnings: string[];
}

/** A blend plays in order only if everything in it does. */
function modeOf(
  parts: readonly ProgrammePart[],
  categories: ReadonlyMap<number, ProgrammeCategory>,
): PlayMode {
  const modes = parts.map((part) => part.playMode ?? categories.get(part.categoryId)?.playMode ?? "shuffle");
  return modes.length > 0 && modes.every((mode) => mode === "playlist") ? "playlist" : "shuffle";
}

function usableClips(category: ProgrammeCategory | undefined, warnings: string[]): ProgrammeClip[] {
  if (!category) {
    warnings.push("A category that should play no longer exists.");
    return [];
  }
  const missing = category.clips.filter((clip) => clip.isEnabled && clip.isMissing);
  for (const clip of missing) warnings.push(`Left out ${clip.name}: its file is not at ${clip.path}.`);
  const usable = category.clips.filter((clip) => clip.isEnabled && !clip.isMissing);
  if (usable.length === 0) warnings.push(`${category.name} has no clips that can play: put some into it.`);
  return usable;
}

/**
 * Turns the decision into a list of clips. A blend is the union of its categories: a clip that is in two of them
 * is there once. Clips that are switched off or whose file is gone are left out.
 */
export function expandProgramme(
  resolution: Pick<Resolution, "parts">,
  categories: ReadonlyMap<number, ProgrammeCategory>,
): Programme {
  const warnings: string[] = [];
  const clips = new Map<number, ProgrammeClip>();
  for (const categoryId of new Set(resolution.parts.map((part) => part.categoryId))) {
    for (const clip of usableClips(categories.get(categoryId), warnings)) {
      if (!clips.has(clip.id)) clips.set(clip.id, clip);
    }
  }
  return { mode: modeOf(resolution.parts, categories), clips: [...clips.values()], warnings };
}
