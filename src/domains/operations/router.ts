import { updateSettings } from "@/domains/operations/commands/update-settings";
import { getHealth, getSettings, getVersion, listTimeZones } from "@/domains/operations/queries";
import { healthOutput, settingsOutput, timeZonesOutput, versionOutput } from "@/domains/operations/schema";
import { read, router, write } from "@/platform/trpc/procedures";

export const operationsRouter = router({
  health: read(getHealth, healthOutput),
  version: read(getVersion, versionOutput),
  getSettings: read(getSettings, settingsOutput),
  listTimeZones: read(listTimeZones, timeZonesOutput),
  updateSettings: write(updateSettings, settingsOutput),
});
