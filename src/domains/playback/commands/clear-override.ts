import { z } from "zod";
import { programmeOverrides } from "@/db/schema/playback";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/** Takes off what was put on by hand, and lets the schedules decide again, at once. Harmless when nothing was. */
export const clearOverride = command(
  { scope: "playback:write", input: z.void(), audit: "programme.clear", transaction: "none" },
  async (context) => {
    await context.db.delete(programmeOverrides);
    await announce("programme");
    return refreshProgramme(context, { isUrgent: true });
  },
);
