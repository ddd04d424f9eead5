import { z } from "zod";
import { readSchedules } from "@/domains/schedules/queries/read-schedules";
import { query } from "@/platform/query";

export const listSchedules = query({ scope: "schedules:read", input: z.void() }, (context) =>
  readSchedules(context),
);
