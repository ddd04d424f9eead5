import { run } from "@/integrations/ffmpeg/run";
import { type ChordName, chordSource } from "./chords";
import type { DrawnLayer, DrawnScene } from "./draw-scene";
import { frameHeight, framesPerSecond, frameWidth } from "./scene";

/** Puts drawn layers into motion and writes an MP4 (H.264 and AAC) that every player plays. */
export async function filmScene(
  scene: DrawnScene,
  options: { seconds: number; chord: ChordName; outputPath: string },
): Promise<void> {
  const { seconds, chord, outputPath } = options;
  const pictures = [scene.backgroundPath, ...scene.layers.map(({ path }) => path)];
  const inputs = pictures.flatMap((path) => ["-framerate", String(framesPerSecond), "-i", `file:${path}`]);
  await run(
    "ffmpeg",
    [
      ...["-y", ...inputs, "-f", "lavfi", "-i", chordSource(chord, seconds)],
      ...["-filter_complex", graph(scene, seconds, pictures.length), "-map", "[picture]", "-map", "[sound]"],
      ...["-t", String(seconds), "-r", String(framesPerSecond)],
      ...["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p"],
      ...[
        "-c:a",
        "aac",
        "-b:a",
        "128k",
        "-movflags",
        "+faststart",
        "-fflags",
        "+bitexact",
        `file:${outputPath}`,
      ],
    ],
    { timeoutMs: 120_000 },
  );
}

/** Written for ffmpeg 4.1 and later: no xfade, no generated gradients. */
function graph(scene: DrawnScene, seconds: number, soundInput: number): string {
  const still = `loop=loop=-1:size=1:start=0,setpts=N/${framesPerSecond}/TB`;
  const pan = scene.pans ? `crop=${frameWidth}:${frameHeight}:x='${framesPerSecond}*t':y=0` : "null";
  const chains = [`[0:v]format=yuv444p,${still},${pan},format=yuv420p[s0]`];
  for (const [at, layer] of scene.layers.entries()) {
    chains.push(`[${at + 1}:v]format=yuva420p,${still}${motion(layer)}[l${at}]`);
    chains.push(`[s${at}][l${at}]overlay=x='${layer.x ?? 0}':y='${layer.y ?? 0}':shortest=0[s${at + 1}]`);
  }
  const end = (seconds - 0.55).toFixed(2);
  chains.push(
    `[s${scene.layers.length}]trim=duration=${seconds},fade=in:st=0:d=0.3,fade=out:st=${end}:d=0.5[picture]`,
  );
  chains.push(
    `[${soundInput}:a]aecho=0.8:0.6:70|130:0.25|0.15,afade=t=in:d=0.3,afade=t=out:st=${(seconds - 1.4).toFixed(2)}:d=1.4[sound]`,
  );
  return chains.join(";");
}

function motion({ appears, vanishes, turnSeconds }: DrawnLayer): string {
  const turn = turnSeconds === undefined ? "" : `,rotate=a='2*PI*t/${turnSeconds}':c=none`;
  const comes = appears ? `,fade=in:st=${appears.at.toFixed(2)}:d=${appears.seconds}:alpha=1` : "";
  const goes = vanishes ? `,fade=out:st=${vanishes.at.toFixed(2)}:d=${vanishes.seconds}:alpha=1` : "";
  return turn + comes + goes;
}
