import { sql } from "drizzle-orm";
import { z } from "zod";
import { settings } from "@/db/schema/operations";
import { healthTimeoutMs, settingDefaults } from "@/domains/operations/constants";
import { type Settings, settingsShape } from "@/domains/operations/schema";
import { version } from "@/lib/version";
import { zoneLabel, zoneOffset } from "@/lib/zone-words";
import type { Context } from "@/platform/context";
import { env } from "@/platform/env";
import { query } from "@/platform/query";

/** The settings for other domains: stored values over defaults. A stored value that no longer fits counts as unset. */
export async function readSettings(db: Context["db"]): Promise<Settings & { zone: string }> {
  const rows = await db.select({ name: settings.name, value: settings.value }).from(settings);
  const stored = Object.fromEntries(rows.map((row) => [row.name, row.value]));
  const valid = Object.fromEntries(
    Object.entries(settingsShape.shape).flatMap(([name, shape]) => {
      const parsed = shape.safeParse(stored[name]);
      return parsed.success ? [[name, parsed.data]] : [];
    }),
  );
  const merged = { ...settingDefaults, ...valid } as Settings;
  return { ...merged, zone: merged.timeZone ?? env().timeZone };
}

export const getSettings = query({ scope: "settings:read", input: z.void() }, ({ db }) => readSettings(db));

/** Every zone there is to choose, by name, with the distance from UTC that it has at this moment. */
export const listTimeZones = query({ scope: "settings:read", input: z.void() }, async ({ db, clock }) => {
  const nowMs = clock.now().getTime();
  const { zone } = await readSettings(db);
  const names = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", zone])].sort();
  return names.map((name) => ({ name, label: zoneLabel(name), offset: zoneOffset(name, nowMs) }));
});

export const getHealth = query({ scope: "public", input: z.void() }, async ({ db }) => {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(resolve, healthTimeoutMs, false).unref();
  });
  const answers = db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
  return { version, databaseAnswers: await Promise.race([answers, late]) };
});

export const getVersion = query({ scope: "public", input: z.void() }, async () => ({ version }));
