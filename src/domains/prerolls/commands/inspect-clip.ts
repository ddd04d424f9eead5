import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { clipProber } from "@/domains/prerolls/adapters/clip-prober";
import { thumbnailMaker } from "@/domains/prerolls/adapters/thumbnail-maker";
import { type ClipFacts, judgeProbe } from "@/domains/prerolls/core/judge-probe";
import { dataFolder } from "@/platform/data-folder";
import { invalid } from "@/platform/errors";

/**
 * Looks into a video and takes a picture of it, which the caller removes when the clip is not kept. `fileName` is
 * how people call the file. Throws `invalid` with the reason when it is no video that can play, `upstream` when
 * the tools cannot do their work.
 */
export async function inspectClip(
  path: string,
  fileName: string,
): Promise<ClipFacts & { thumbnail: string }> {
  const verdict = judgeProbe(await clipProber.probe(path), fileName);
  if (!verdict.isClip) throw invalid(verdict.reason);
  const { facts } = verdict;
  const thumbnail = `${randomUUID()}.jpg`;
  const outputPath = join(/* turbopackIgnore: true */ dataFolder("thumbnails"), thumbnail);
  await thumbnailMaker.make({ videoPath: path, outputPath, durationSeconds: facts.durationSeconds });
  return { ...facts, thumbnail };
}
