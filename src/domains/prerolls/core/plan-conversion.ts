import {
  convertedBitRateMax,
  convertedLongSideMax,
  convertedShortSideMax,
  targetLufs,
} from "@/domains/prerolls/constants";
import type { FitnessFacts } from "@/domains/prerolls/core/judge-fitness";
import type { ConversionPlan } from "@/domains/prerolls/ports";

/** Rates that televisions show without a stutter; `fitFrameRates`, exactly. */
const rates: readonly [perSecond: number, exact: string][] = [
  [24_000 / 1_001, "24000/1001"],
  [24, "24"],
  [25, "25"],
  [30_000 / 1_001, "30000/1001"],
  [30, "30"],
  [48, "48"],
  [50, "50"],
  [60_000 / 1_001, "60000/1001"],
  [60, "60"],
];

type Facts = Pick<
  FitnessFacts,
  "frameRate" | "width" | "height" | "hdr" | "isInterlaced" | "audioCodec" | "audioChannels"
>;

/** Keeps of a clip what usual clients can play, and brings the rest as near to it as they allow. */
export function planConversion(facts: Facts): ConversionPlan {
  const isFullHd = Math.max(facts.width, facts.height) <= 1_920;
  return {
    frameRate: chooseFrameRate(facts.frameRate),
    longSideMax: convertedLongSideMax,
    shortSideMax: convertedShortSideMax,
    maxBitRate: isFullHd ? convertedBitRateMax.fullHd : convertedBitRateMax.uhd,
    toneMapsFrom: rangeOf(facts),
    deinterlaces: facts.isInterlaced === true,
    sound: soundOf(facts),
    targetLufs,
  };
}

/** Dolby Vision that other screens can show at all rides on HDR10. */
function rangeOf({ hdr }: Facts): ConversionPlan["toneMapsFrom"] {
  if (hdr === null) return null;
  return hdr === "hlg" ? "hlg" : "pq";
}

function soundOf({ audioCodec, audioChannels }: Facts): ConversionPlan["sound"] {
  if (audioCodec === null) return "none";
  return (audioChannels ?? 2) >= 6 ? "5.1" : "stereo";
}

/**
 * The rate itself when televisions show it; else the lowest that shows every picture equally long (15 → 30); else
 * the next higher one, and 60 at most.
 */
export function chooseFrameRate(frameRate: number | null): string {
  if (frameRate === null) return "30";
  const nearest = rates.toSorted(
    ([one], [other]) => Math.abs(one - frameRate) - Math.abs(other - frameRate),
  )[0];
  if (nearest && Math.abs(nearest[0] - frameRate) < 0.02) return nearest[1];
  const multiple = rates.find(([rate]) => isWhole(rate / frameRate));
  const next = rates.find(([rate]) => rate > frameRate);
  return (multiple ?? next)?.[1] ?? "60";
}

function isWhole(value: number): boolean {
  return value >= 1 && Math.abs(value - Math.round(value)) < 0.0008;
}
