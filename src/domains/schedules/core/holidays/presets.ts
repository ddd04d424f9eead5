import { firstHalfPresets } from "@/domains/schedules/core/holidays/first-half-presets";
import type { Preset } from "@/domains/schedules/core/holidays/preset";
import { seasonPresets } from "@/domains/schedules/core/holidays/season-presets";
import { secondHalfPresets } from "@/domains/schedules/core/holidays/second-half-presets";

/** Everything that one click sets up: seasons first, then holidays in the order of the year. */
export const presets: readonly Preset[] = [...seasonPresets, ...firstHalfPresets, ...secondHalfPresets];
