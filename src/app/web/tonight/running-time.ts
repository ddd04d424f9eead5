import type { PlayMode } from "@/domains/prerolls/constants";
import { formatDuration } from "@/lib/format-duration";

const counted = (count: number) => (count === 1 ? "1 clip" : `${count.toLocaleString("en")} clips`);

/** How much plays and how long it takes, in words. */
export function runningTime(clips: readonly { durationSeconds: number }[], mode: PlayMode | null): string {
  const times = clips.map((clip) => clip.durationSeconds);
  if (times.length === 0) return "No clips";
  const total = times.reduce((sum, time) => sum + time, 0);
  if (times.length === 1) return `1 clip, ${formatDuration(total)}`;
  if (mode === "playlist") return `${counted(times.length)} in this order, ${formatDuration(total)} in all`;
  const shortest = formatDuration(Math.min(...times));
  const longest = formatDuration(Math.max(...times));
  const span = shortest === longest ? shortest : `${shortest} to ${longest}`;
  return `One of ${counted(times.length)}, picked at random each time, ${span}`;
}
