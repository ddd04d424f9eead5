import { and, eq } from "drizzle-orm";
import { genreOverrides, programmeOverrides } from "@/db/schema/playback";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { clearOverrideInput } from "@/domains/playback/schema/by-hand";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/**
 * Takes off what was put on by hand or for a genre, or only what is named, and lets the schedules decide again, at
 * once. Harmless when nothing was.
 */
export const clearOverride = command(
  { scope: "playback:write", input: clearOverrideInput, audit: "programme.clear", transaction: "none" },
  async (context, only) => {
    const { categoryId, sequenceId } = only ?? {};
    const removed = await context.db
      .delete(programmeOverrides)
      .where(
        and(
          categoryId === undefined ? undefined : eq(programmeOverrides.categoryId, categoryId),
          sequenceId === undefined ? undefined : eq(programmeOverrides.sequenceId, sequenceId),
        ),
      )
      .returning({ id: programmeOverrides.id });
    const isAll = categoryId === undefined && sequenceId === undefined;
    const forgotten = isAll
      ? await context.db.delete(genreOverrides).returning({ id: genreOverrides.id })
      : [];
    await announce("programme");
    const result = await refreshProgramme(context, { isUrgent: true });
    return { ...result, wasOn: removed.length + forgotten.length > 0 };
  },
);
