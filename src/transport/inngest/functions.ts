import type { InngestFunction } from "inngest";
import { applyWatchedGenreJob } from "@/domains/playback/jobs/apply-watched-genre";
import { checkProgrammeJob } from "@/domains/playback/jobs/check-programme";
import { refreshProgrammeJob } from "@/domains/playback/jobs/refresh-programme";
import { autoScanJob } from "@/domains/prerolls/jobs/auto-scan";
import { convertClipsJob } from "@/domains/prerolls/jobs/convert-clips";
import { inspectClipsJob, sweepClipsJob } from "@/domains/prerolls/jobs/inspect-clips";
import { purgeTrashJob } from "@/domains/prerolls/jobs/purge-trash";
import { scanLibraryJob } from "@/domains/prerolls/jobs/scan-library";
import { purgeSchedulesJob } from "@/domains/schedules/jobs/purge-schedules";
import { purgeImportsJob } from "@/domains/sequences/jobs/purge-imports";
import { purgeSequencesJob } from "@/domains/sequences/jobs/purge-sequences";

/** Every domain's jobs; the engine, or an Inngest server, drives these and no others. */
export const functions: InngestFunction.Any[] = [
  refreshProgrammeJob,
  checkProgrammeJob,
  applyWatchedGenreJob,
  purgeTrashJob,
  scanLibraryJob,
  inspectClipsJob,
  sweepClipsJob,
  convertClipsJob,
  autoScanJob,
  purgeSequencesJob,
  purgeImportsJob,
  purgeSchedulesJob,
];
