import { updateSchedule } from "@/domains/schedules/commands/update-schedule";
import { toggleScheduleInput } from "@/domains/schedules/schema/change";
import { command } from "@/platform/command";

/** Switches a schedule on or off; asking for what is already so is fine. */
export const toggleSchedule = command(
  { scope: "schedules:write", input: toggleScheduleInput, audit: null },
  (context, input) => updateSchedule(context, input),
);
