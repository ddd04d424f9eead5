import type { ServerProgramme } from "@/domains/playback/schema";
import type { StatusTone } from "@/ui/patterns/status-light";

/** How it stands with a server, as a lamp and a word. */
export function serverLight({ isEnabled, status }: Pick<ServerProgramme, "isEnabled" | "status">): {
  tone: StatusTone;
  word: string;
} {
  if (!isEnabled) return { tone: "idle", word: "Switched off" };
  const lights = {
    waiting: { tone: "busy", word: "Waiting for a first look" },
    confirmed: { tone: "ok", word: "Confirmed" },
    differs: { tone: "warn", word: "Differs" },
    failing: { tone: "bad", word: "Failing" },
    idle: { tone: "idle", word: "Has its own" },
  } as const satisfies Record<ServerProgramme["status"], { tone: StatusTone; word: string }>;
  return lights[status];
}
