import { sql } from "drizzle-orm";
import { settings } from "@/db/schema/operations";
import { readSettings } from "@/domains/operations/queries";
import { updateSettingsInput } from "@/domains/operations/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/** Changes the settings that are given and leaves the others. */
export const updateSettings = command(
  { scope: "settings:write", input: updateSettingsInput, audit: "settings.update" },
  async ({ db, clock, afterCommit }, changes) => {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const rows = given.map(([name, value]) => ({
      name,
      // JSON null, not SQL null: the column says that something was chosen.
      value: value === null ? sql`'null'::jsonb` : value,
      updatedAt: clock.now(),
    }));
    if (rows.length > 0) {
      await db
        .insert(settings)
        .values(rows)
        .onConflictDoUpdate({
          target: settings.name,
          set: { value: sql`excluded.value`, updatedAt: sql`excluded.updated_at` },
        });
    }
    afterCommit.push(() => announce("settings"));
    return readSettings(db);
  },
  (_, changes) => Object.keys(changes).sort().join(", "),
);
