import type { Programme, ProgrammeClip } from "@/domains/playback/core/expand-programme";
import { prerollString, type ServerClip } from "@/domains/playback/core/preroll-string";
import type { PlayMode } from "@/domains/prerolls/constants";
import type { ProgrammeOutcome } from "@/domains/schedules/constants";

export interface ServerProgramme {
  mode: PlayMode;
  /** In the value, in its order, with paths as the server sees them. */
  clips: ServerClip[];
  /** What the setting should hold; "" empties it, null leaves the server its own. Never "" for want of clips. */
  value: string | null;
  /** How many clips did not fit into the setting. */
  omittedCount: number;
  warnings: string[];
}

export interface ServerProgrammeInput {
  outcome: ProgrammeOutcome;
  programme: Programme;
  /** Our path to the server's. */
  mapPath(path: string): string;
  /** A sentence when the server cannot open such a path. */
  pathProblem(serverPath: string): string | null;
  /** Same seed, same choice from a list that is too long; the day, for one. */
  seed: string;
}

/** Leaves out what the server cannot open. A missing mapping troubles every clip alike, so one sentence stands for all. */
function openable(clips: readonly ProgrammeClip[], input: ServerProgrammeInput) {
  const usable: ServerClip[] = [];
  const problems: string[] = [];
  for (const { id, name, path } of clips) {
    const serverPath = input.mapPath(path);
    const problem = input.pathProblem(serverPath);
    if (problem) problems.push(problem);
    else usable.push({ id, name, path: serverPath });
  }
  const [first] = problems;
  if (first === undefined) return { usable, warnings: [] };
  const more = problems.length > 1 ? ` The same goes for ${problems.length - 1} more.` : "";
  return { usable, warnings: [first + more] };
}

/** What one server should play, as its own setting says it. */
export function serverProgramme(input: ServerProgrammeInput): ServerProgramme {
  const { outcome, programme, seed } = input;
  const nothing = { mode: programme.mode, clips: [], omittedCount: 0, warnings: programme.warnings };
  if (outcome === "clear") return { ...nothing, value: "" };
  if (outcome === "leave") return { ...nothing, value: null };
  const { usable, warnings } = openable(programme.clips, input);
  const list = prerollString(usable, programme.mode, seed);
  return {
    mode: programme.mode,
    clips: list.clips,
    value: list.value === "" ? null : list.value,
    omittedCount: list.omittedCount,
    warnings: [...programme.warnings, ...warnings, ...list.warnings],
  };
}
