import { explainMoment } from "@/domains/playback/queries/explain-moment";
import { askMinuteInput } from "@/domains/playback/schema";
import { query } from "@/platform/query";

/** What plays at any minute of the wall clock and why, as the schedules and clips are now. */
export const askMinute = query({ scope: "playback:read", input: askMinuteInput }, (context, input) =>
  explainMoment(context, input),
);
