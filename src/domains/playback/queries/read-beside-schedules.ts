import { readSettings } from "@/domains/operations/queries";
import { readFiller } from "@/domains/playback/queries/read-filler";
import { type CurrentGenre, readGenreOverride } from "@/domains/playback/queries/read-genre-override";
import { type CurrentOverride, readOverride } from "@/domains/playback/queries/read-override";
import type { BesideSchedules } from "@/domains/schedules/queries/programme-rules";
import type { Context } from "@/platform/context";

export type CurrentBeside = BesideSchedules & {
  override: CurrentOverride | null;
  genre: CurrentGenre | null;
};

/** What is on the programme beside schedules: the choice by hand, the genre that is watched, and filler. */
export async function readBesideSchedules(context: Pick<Context, "db" | "clock">): Promise<CurrentBeside> {
  const [override, genre, { content }, { genrePriority }] = await Promise.all([
    readOverride(context),
    readGenreOverride(context),
    readFiller(context.db),
    readSettings(context.db),
  ]);
  return { override, genre, filler: content, genrePriority };
}
