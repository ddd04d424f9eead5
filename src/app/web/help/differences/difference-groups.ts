import type { DifferenceGroup } from "./difference";
import { clipsAndFiles } from "./groups/clips-and-files";
import { fillerAndFallback } from "./groups/filler-and-fallback";
import { forScripts } from "./groups/for-scripts";
import { precedenceDifferences } from "./groups/precedence";
import { sequenceDifferences } from "./groups/sequences";
import { serverDifferences } from "./groups/servers";
import { timesAndDays } from "./groups/times-and-days";

/** All of the page, in its order. */
export const differenceGroups: readonly DifferenceGroup[] = [
  timesAndDays,
  precedenceDifferences,
  fillerAndFallback,
  sequenceDifferences,
  serverDifferences,
  clipsAndFiles,
  forScripts,
];
