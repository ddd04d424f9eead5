import { eq } from "drizzle-orm";
import { z } from "zod";
import { schedules } from "@/db/schema/schedules";
import { readSchedules } from "@/domains/schedules/queries/read-schedules";
import { query } from "@/platform/query";

/** Those whose time is now; which of them plays is for the programme to say. */
export const listActiveSchedules = query({ scope: "schedules:read", input: z.void() }, async (context) => {
  const enabled = await readSchedules(context, eq(schedules.isEnabled, true));
  return enabled.filter((schedule) => schedule.isActive);
});
