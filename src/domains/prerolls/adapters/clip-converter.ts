import type { ClipConverter } from "@/domains/prerolls/ports";
import { convertVideo } from "@/integrations/ffmpeg/convert-video";

/** Converts clips with ffmpeg. */
export const clipConverter: ClipConverter = {
  convert: ({ sourcePath, outputPath, plan, ...options }) =>
    convertVideo(sourcePath, outputPath, { ...options, settings: plan }),
};
