import { announce } from "@/platform/announce";
import type { CommandContext } from "@/platform/command";
import { publish } from "@/platform/live-events";

/** After the commit: a sequence came or went, and with it what schedules and filler play. */
export function announceSequence({ afterCommit }: Pick<CommandContext, "afterCommit">, id: number): void {
  afterCommit.push(() => announce("sequences", [id]));
  // The programme was told already; this is for what the screen says about them.
  afterCommit.push(() => publish("schedules"));
  afterCommit.push(() => publish("settings"));
}
