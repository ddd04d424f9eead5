import { applyCategory } from "@/domains/playback/commands/apply-category";
import { applyGenres } from "@/domains/playback/commands/apply-genres";
import { applySequence } from "@/domains/playback/commands/apply-sequence";
import { applyTitleGenres } from "@/domains/playback/commands/apply-title-genres";
import { clearOverride } from "@/domains/playback/commands/clear-override";
import { deleteGenreMapping } from "@/domains/playback/commands/delete-genre-mapping";
import { disconnectServer } from "@/domains/playback/commands/disconnect-server";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { setGenreMapping } from "@/domains/playback/commands/set-genre-mapping";
import { updateFiller } from "@/domains/playback/commands/update-filler";
import { updateGenreMapping } from "@/domains/playback/commands/update-genre-mapping";
import { askMinute } from "@/domains/playback/queries/ask-minute";
import { explainMoment } from "@/domains/playback/queries/explain-moment";
import { listGenreMappings, resolveGenres } from "@/domains/playback/queries/genre-mappings";
import { getCalendar } from "@/domains/playback/queries/get-calendar";
import { getCalendarFeed } from "@/domains/playback/queries/get-calendar-feed";
import { getCurrentPreroll } from "@/domains/playback/queries/get-current-preroll";
import { getFiller } from "@/domains/playback/queries/get-filler";
import { getNowShowing } from "@/domains/playback/queries/get-now-showing";
import { getStatus } from "@/domains/playback/queries/get-status";
import { getTonight } from "@/domains/playback/queries/get-tonight";
import { listGenreApplications } from "@/domains/playback/queries/list-genre-applications";
import { listHeldClips } from "@/domains/playback/queries/list-held-clips";
import { listHistory } from "@/domains/playback/queries/list-history";
import {
  askMinuteOutput,
  currentPrerollOutput,
  disconnectServerOutput,
  heldClipsOutput,
  historyPageOutput,
  nowShowingOutput,
  refreshOutput,
  statusOutput,
  tonightOutput,
} from "@/domains/playback/schema";
import {
  applyCategoryOutput,
  applySequenceOutput,
  clearOverrideOutput,
} from "@/domains/playback/schema/by-hand";
import { calendarFeedOutput, calendarOutput, explainMomentOutput } from "@/domains/playback/schema/calendar";
import { fillerOutput, updateFillerOutput } from "@/domains/playback/schema/filler";
import {
  applyGenresOutput,
  applyTitleGenresOutput,
  genreApplication,
  genreMapping,
  resolveGenresOutput,
  setGenreMappingOutput,
} from "@/domains/playback/schema/genres";
import { read, router, write } from "@/platform/trpc/procedures";

export const playbackRouter = router({
  getTonight: read(getTonight, tonightOutput),
  getNowShowing: read(getNowShowing, nowShowingOutput),
  getCurrentPreroll: read(getCurrentPreroll, currentPrerollOutput),
  listHeldClips: read(listHeldClips, heldClipsOutput),
  getStatus: read(getStatus, statusOutput),
  askMinute: read(askMinute, askMinuteOutput),
  getCalendar: read(getCalendar, calendarOutput),
  getCalendarFeed: read(getCalendarFeed, calendarFeedOutput),
  explainMoment: read(explainMoment, explainMomentOutput),
  listHistory: read(listHistory, historyPageOutput),
  refresh: write(refreshProgramme, refreshOutput),
  applyCategory: write(applyCategory, applyCategoryOutput),
  applySequence: write(applySequence, applySequenceOutput),
  clearOverride: write(clearOverride, clearOverrideOutput),
  getFiller: read(getFiller, fillerOutput),
  updateFiller: write(updateFiller, updateFillerOutput),
  listGenreMappings: read(listGenreMappings, genreMapping.array()),
  setGenreMapping: write(setGenreMapping, setGenreMappingOutput),
  updateGenreMapping: write(updateGenreMapping, genreMapping),
  deleteGenreMapping: write(deleteGenreMapping, genreMapping),
  resolveGenres: read(resolveGenres, resolveGenresOutput),
  applyGenres: write(applyGenres, applyGenresOutput),
  applyTitleGenres: write(applyTitleGenres, applyTitleGenresOutput),
  listGenreApplications: read(listGenreApplications, genreApplication.array()),
  disconnectServer: write(disconnectServer, disconnectServerOutput),
});
