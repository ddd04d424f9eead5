import type { BesideSchedules } from "@/domains/schedules/queries/programme-rules";

/** Nothing put on by hand, no genre, no filler: schedules alone decide. */
export const nothingBeside: BesideSchedules = {
  override: null,
  genre: null,
  filler: null,
  genrePriority: "schedules",
};
