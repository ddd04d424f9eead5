import type { PlayMode } from "@/domains/prerolls/constants";
import type { ProgrammeContent, ProgrammePart } from "@/domains/schedules/schema";

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

/** What a content has to play, in its own order. */
export interface ProgrammeSource {
  /** Null: it was deleted, and its warnings say so. */
  name: string | null;
  /** How it plays when nobody says otherwise. */
  playMode: PlayMode;
  clips: readonly ProgrammeClip[];
  /** What was left out on the way here, and why. */
  warnings?: readonly string[];
}

export type SourceOf = (content: ProgrammeContent) => ProgrammeSource | undefined;

/** What is to play, before any server is thought of. */
export interface Programme {
  mode: PlayMode;
  clips: ProgrammeClip[];
  /** What has something to play, by name. */
  contents: { kind: ProgrammeContent["kind"]; name: string }[];
  /** Sentences about what was left out, and why. */
  warnings: string[];
}

const gone: Record<ProgrammeContent["kind"], string> = {
  category: "A category that should play no longer exists.",
  sequence: "A sequence that should play no longer exists.",
  "coming-soon-list": "There is no coming-soon list to play yet.",
};

const empty: Record<ProgrammeContent["kind"], (name: string) => string> = {
  category: (name) => `${name} has no clips that can play: put some into it.`,
  sequence: (name) => `The sequence ${name} has nothing that can play: open it to see why.`,
  "coming-soon-list": () => gone["coming-soon-list"],
};

function usableClips(
  { kind }: ProgrammeContent,
  source: ProgrammeSource | undefined,
): Pick<Programme, "clips" | "warnings"> {
  if (!source) return { clips: [], warnings: [gone[kind]] };
  if (source.name === null) return { clips: [], warnings: [...(source.warnings ?? [])] };
  const missing = source.clips.filter((clip) => clip.isEnabled && clip.isMissing);
  const clips = source.clips.filter((clip) => clip.isEnabled && !clip.isMissing);
  const warnings = [
    ...(source.warnings ?? []),
    ...missing.map((clip) => `Left out ${clip.name}: its file is not at ${clip.path}.`),
    ...(clips.length === 0 ? [empty[kind](source.name)] : []),
  ];
  return { clips, warnings: [...new Set(warnings)] };
}

/** A sequence is an order, whatever a schedule says; a list is one clip. */
function modeOf({ content, playMode }: ProgrammePart, source: ProgrammeSource | undefined): PlayMode {
  if (content.kind !== "category") return "playlist";
  return playMode ?? source?.playMode ?? "shuffle";
}

/**
 * Turns the decision into a list of clips. Clips that are switched off or whose file is gone are left out.
 *
 * A blend is the union of its parts: their clips one part after another, and what an earlier part holds is not
 * there again. It plays in order if every part that has something to play does; else one at random of the union.
 * Within a sequence that plays in order a clip may come twice, as the sequence says.
 */
export function expandProgramme(parts: readonly ProgrammePart[], sourceOf: SourceOf): Programme {
  const filled = parts.map((part) => {
    const source = sourceOf(part.content);
    const named = { kind: part.content.kind, name: source?.name ?? "" };
    return { mode: modeOf(part, source), named, ...usableClips(part.content, source) };
  });
  const playing = filled.filter(({ clips }) => clips.length > 0);
  const deciding = playing.length > 0 ? playing : filled;
  const isInOrder = deciding.length > 0 && deciding.every(({ mode }) => mode === "playlist");
  const clips: ProgrammeClip[] = [];
  const taken = new Set<number>();
  for (const part of playing) {
    const fresh = part.clips.filter(({ id }) => !taken.has(id));
    for (const clip of fresh) {
      if (!isInOrder && taken.has(clip.id)) continue;
      clips.push(clip);
      taken.add(clip.id);
    }
  }
  return {
    mode: isInOrder ? "playlist" : "shuffle",
    clips,
    contents: playing.map(({ named }) => named),
    warnings: [...new Set(filled.flatMap(({ warnings }) => warnings))],
  };
}
