import type { ProgrammeAt } from "@/domains/playback/schema";
import type { Schedule } from "@/domains/schedules/schema";
import type { StatusTone } from "@/ui/patterns/status-light";

/** How it stands with a schedule at this moment. */
export interface Standing {
  kind: "plays" | "waits" | "coming" | "over" | "off" | "broken";
  tone: StatusTone;
  word: string;
  reason: string;
}

type Programme = Pick<ProgrammeAt, "contents" | "losers">;

function standingNow(schedule: Schedule, programme: Programme | undefined): Standing {
  const { id, activeReason } = schedule;
  const loser = programme?.losers.find((one) => one.id === id);
  if (loser) return { kind: "waits", tone: "idle", word: "Waits", reason: loser.reason };
  const plays = programme?.contents.some((content) => content.schedule?.id === id);
  return { kind: "plays", tone: "ok", word: plays ? "Plays now" : "Its time is now", reason: activeReason };
}

/** Tells it from what the schedule says of itself and from what is on; `comesBack` is whether it will play again. */
export function scheduleStanding(
  schedule: Schedule,
  programme: Programme | undefined,
  comesBack: boolean,
): Standing {
  const reason = schedule.activeReason;
  if (schedule.category === null && schedule.sequence === null)
    return { kind: "broken", tone: "bad", word: "Cannot play", reason };
  if (!schedule.isEnabled) return { kind: "off", tone: "idle", word: "Off", reason };
  if (schedule.isActive) return standingNow(schedule, programme);
  if (!comesBack) return { kind: "over", tone: "idle", word: "Over", reason };
  return { kind: "coming", tone: "idle", word: "Coming", reason };
}
