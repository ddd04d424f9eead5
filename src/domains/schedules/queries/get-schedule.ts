import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { scheduleIdInput } from "@/domains/schedules/schema";
import { query } from "@/platform/query";

export const getSchedule = query({ scope: "schedules:read", input: scheduleIdInput }, (context, { id }) =>
  readSchedule(context, id),
);
