import { measureLoudness } from "@/integrations/ffmpeg/measure-loudness";
import { run } from "@/integrations/ffmpeg/run";
import { type ChordName, chordSource } from "./chords";

/** Left below full scale, so that no player clips. */
const loudestSample = 0.89;

/** Writes the sound of a clip as WAV, brought to a loudness in LUFS. What it is made from stays beside it. */
export async function recordSound(
  path: string,
  { chord, seconds, loudnessLufs }: { chord: ChordName; seconds: number; loudnessLufs: number },
): Promise<void> {
  const rawPath = `${path}.raw.wav`;
  const fades = `afade=t=in:d=0.3,afade=t=out:st=${(seconds - 1.4).toFixed(2)}:d=1.4`;
  const played = ["-f", "lavfi", "-i", chordSource(chord, seconds)];
  const echo = "aecho=0.8:0.6:70|130:0.25|0.15";
  await run("ffmpeg", ["-y", ...played, "-af", `${echo},${fades}`, "-t", String(seconds), `file:${rawPath}`]);
  const measured = (await measureLoudness(rawPath)) ?? loudnessLufs;
  const level = `volume=${(loudnessLufs - measured).toFixed(2)}dB,alimiter=limit=${loudestSample}:level=0`;
  await run("ffmpeg", ["-y", "-i", `file:${rawPath}`, "-af", level, `file:${path}`]);
}
