import type { ThumbnailMaker } from "@/domains/prerolls/ports";
import { makeThumbnail } from "@/integrations/ffmpeg/make-thumbnail";

/** Takes pictures out of clips with ffmpeg. */
export const thumbnailMaker: ThumbnailMaker = {
  make: ({ videoPath, outputPath, durationSeconds }) =>
    makeThumbnail(videoPath, outputPath, { durationSeconds }),
};
