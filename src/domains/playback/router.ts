import { applyCategory } from "@/domains/playback/commands/apply-category";
import { applySequence } from "@/domains/playback/commands/apply-sequence";
import { clearOverride } from "@/domains/playback/commands/clear-override";
import { disconnectServer } from "@/domains/playback/commands/disconnect-server";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { askMinute } from "@/domains/playback/queries/ask-minute";
import { getCurrentPreroll } from "@/domains/playback/queries/get-current-preroll";
import { getNowShowing } from "@/domains/playback/queries/get-now-showing";
import { getStatus } from "@/domains/playback/queries/get-status";
import { getTonight } from "@/domains/playback/queries/get-tonight";
import { listHistory } from "@/domains/playback/queries/list-history";
import {
  applyCategoryOutput,
  applySequenceOutput,
  askMinuteOutput,
  currentPrerollOutput,
  disconnectServerOutput,
  historyPageOutput,
  nowShowingOutput,
  refreshOutput,
  statusOutput,
  tonightOutput,
} from "@/domains/playback/schema";
import { read, router, write } from "@/platform/trpc/procedures";

export const playbackRouter = router({
  getTonight: read(getTonight, tonightOutput),
  getNowShowing: read(getNowShowing, nowShowingOutput),
  getCurrentPreroll: read(getCurrentPreroll, currentPrerollOutput),
  getStatus: read(getStatus, statusOutput),
  askMinute: read(askMinute, askMinuteOutput),
  listHistory: read(listHistory, historyPageOutput),
  refresh: write(refreshProgramme, refreshOutput),
  applyCategory: write(applyCategory, applyCategoryOutput),
  applySequence: write(applySequence, applySequenceOutput),
  clearOverride: write(clearOverride, refreshOutput),
  disconnectServer: write(disconnectServer, disconnectServerOutput),
});
