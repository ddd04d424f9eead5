import { run } from "@/integrations/ffmpeg/run";
import type { DemoRecipe } from "./demo-recipe";
import type { DrawnLayer, DrawnScene } from "./draw-scene";
import { frameHeight, framesPerSecond, frameWidth } from "./scene";

const codings: Record<DemoRecipe["coding"], { picture: readonly string[]; sound: readonly string[] }> = {
  h264: {
    picture: ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-movflags", "+faststart"],
    sound: ["-c:a", "aac", "-b:a", "128k"],
  },
  mpeg2: { picture: ["-c:v", "mpeg2video", "-q:v", "4"], sound: ["-c:a", "mp2", "-b:a", "192k"] },
};

/** Puts drawn layers into motion, with a sound file or without one, and writes the clip. */
export async function filmScene(
  scene: DrawnScene,
  options: Pick<DemoRecipe, "seconds" | "coding"> & { soundPath: string | null; outputPath: string },
): Promise<void> {
  const { seconds, soundPath, outputPath } = options;
  const coding = codings[options.coding];
  const pictures = [scene.backgroundPath, ...scene.layers.map(({ path }) => path)];
  const inputs = pictures.flatMap((path) => ["-framerate", String(framesPerSecond), "-i", `file:${path}`]);
  const sound = soundPath === null ? [] : ["-i", `file:${soundPath}`];
  const heard = soundPath === null ? ["-an"] : ["-map", `${pictures.length}:a`, ...coding.sound];
  await run(
    "ffmpeg",
    [
      ...["-y", ...inputs, ...sound, "-filter_complex", graph(scene, seconds), "-map", "[picture]", ...heard],
      ...["-t", String(seconds), "-r", String(framesPerSecond), ...coding.picture, "-pix_fmt", "yuv420p"],
      ...["-fflags", "+bitexact", `file:${outputPath}`],
    ],
    { timeoutMs: 120_000 },
  );
}

/** Written for ffmpeg 4.1 and later: no xfade, no generated gradients. */
function graph(scene: DrawnScene, seconds: number): string {
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
  return chains.join(";");
}

function motion({ appears, vanishes, turnSeconds }: DrawnLayer): string {
  const turn = turnSeconds === undefined ? "" : `,rotate=a='2*PI*t/${turnSeconds}':c=none`;
  const comes = appears ? `,fade=in:st=${appears.at.toFixed(2)}:d=${appears.seconds}:alpha=1` : "";
  const goes = vanishes ? `,fade=out:st=${vanishes.at.toFixed(2)}:d=${vanishes.seconds}:alpha=1` : "";
  return turn + comes + goes;
}
