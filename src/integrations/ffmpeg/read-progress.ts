/**
 * How many seconds of the result ffmpeg has written, by what `-progress` last said; null while it does not say. The
 * other fields differ between versions in their units; this one never did.
 */
export function readProgress(text: string): number | null {
  const last = [...text.matchAll(/^out_time=(\d+):(\d+):([\d.]+)/gm)].at(-1);
  if (!last) return null;
  const [, hours, minutes, seconds] = last;
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}
