import type { MediaTools } from "@/domains/prerolls/ports";
import { locate } from "@/integrations/ffmpeg/locate";

/** ffmpeg and ffprobe on this machine. */
export const mediaTools: MediaTools = {
  require: async () => {
    await Promise.all([locate("ffprobe"), locate("ffmpeg")]);
  },
};
