import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { clipProber } from "@/domains/prerolls/adapters/clip-prober";
import { thumbnailMaker } from "@/domains/prerolls/adapters/thumbnail-maker";
import { type FitnessColumns, fitnessColumns } from "@/domains/prerolls/core/fitness-columns";
import { type ClipFacts, judgeProbe } from "@/domains/prerolls/core/judge-probe";
import { dataFolder } from "@/platform/data-folder";
import { invalid } from "@/platform/errors";

/** Columns of a clip whose file was looked into and not yet looked through: the job goes on from there. */
export type InspectedClip = ClipFacts &
  FitnessColumns & {
    thumbnail: string;
    filmstrip: null;
    loudnessLufs: null;
    inspectedAt: null;
    inspectionError: null;
  };

/**
 * Looks into a video and takes a picture of it, which the caller removes when the clip is not kept. `fileName` is
 * how people call the file. What takes longer, loudness and filmstrip, is left to the job, which finds the row by
 * its `inspectedAt`. Throws `invalid` with the reason when it is no video that can play, `upstream` when the tools
 * cannot do their work.
 */
export async function inspectClip(path: string, fileName: string): Promise<InspectedClip> {
  const facts = await probeClip(path, fileName);
  const thumbnail = `${randomUUID()}.jpg`;
  const outputPath = join(/* turbopackIgnore: true */ dataFolder("thumbnails"), thumbnail);
  await thumbnailMaker.make({ videoPath: path, outputPath, durationSeconds: facts.durationSeconds });
  const later = { loudnessLufs: null, inspectedAt: null, inspectionError: null };
  return { ...facts, ...later, ...fitnessColumns({ ...facts, ...later }), filmstrip: null, thumbnail };
}

/** The facts that a video's head tells. Throws as `inspectClip` does. */
export async function probeClip(path: string, fileName: string): Promise<ClipFacts> {
  const verdict = judgeProbe(await clipProber.probe(path), fileName);
  if (!verdict.isClip) throw invalid(verdict.reason);
  return verdict.facts;
}
