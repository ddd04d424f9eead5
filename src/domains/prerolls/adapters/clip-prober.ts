import type { ClipProber } from "@/domains/prerolls/ports";
import { probe } from "@/integrations/ffmpeg/probe";

/** Looks into clips with ffprobe. */
export const clipProber: ClipProber = { probe: (path) => probe(path) };
