import type { FilmstripMaker } from "@/domains/prerolls/ports";
import { makeFilmstrip } from "@/integrations/ffmpeg/make-filmstrip";

/** Takes pictures across clips with ffmpeg, in the background. */
export const filmstripMaker: FilmstripMaker = {
  make: ({ videoPath, outputPath, durationSeconds }) =>
    makeFilmstrip(videoPath, outputPath, { durationSeconds, lane: "inspection" }),
};
