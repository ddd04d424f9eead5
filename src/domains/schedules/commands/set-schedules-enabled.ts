import { changeMany } from "@/domains/schedules/commands/change-many";
import { countSchedules } from "@/domains/schedules/commands/count-schedules";
import { setEnabledManyInput } from "@/domains/schedules/schema/change";
import { command } from "@/platform/command";

/** Switches many schedules on or off; those that are so already count as changed. */
export const setSchedulesEnabled = command(
  { scope: "schedules:write", input: setEnabledManyInput, audit: "schedule.update" },
  (context, { ids, isEnabled }) => changeMany(context, ids, { isEnabled }),
  countSchedules,
);
