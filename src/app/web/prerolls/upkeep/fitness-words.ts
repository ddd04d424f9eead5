import type { FitnessCode, FitnessVerdict } from "@/domains/prerolls/constants";

/** How a verdict is called. */
export const verdictWords: Record<FitnessVerdict, { label: string; hint: string }> = {
  fits: { label: "Plays everywhere", hint: "The usual clients play it as it is" },
  doubtful: { label: "May stumble", hint: "Some clients convert it, or it is louder or quieter than others" },
  unfit: { label: "Will not play directly", hint: "The usual clients do not play it as it is" },
  unknown: { label: "Not looked at yet", hint: "It will be looked through soon" },
};

/** What speaks against clips, in a few words. */
export const findingWords: Record<FitnessCode, string> = {
  "video-codec": "Video codec",
  "pixel-format": "Colour depth",
  hdr: "HDR",
  interlaced: "Interlaced",
  resolution: "Larger than 4K",
  "odd-size": "Odd width or height",
  "frame-rate": "Odd frame rate",
  "bit-rate": "Very high bit rate",
  container: "Container",
  "no-audio": "No sound",
  "audio-codec": "Audio codec",
  "audio-channels": "Too many audio channels",
  loudness: "Too loud or too quiet",
  unreadable: "Could not be read to the end",
};
