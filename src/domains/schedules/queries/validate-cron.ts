import { z } from "zod";
import { checkCron } from "@/domains/schedules/core/check-cron";
import { query } from "@/platform/query";

/** For scripts that ask before they use a pattern elsewhere; schedules themselves know no cron. */
export const validateCron = query(
  { scope: "schedules:read", input: z.object({ pattern: z.string().max(200) }) },
  async (_context, { pattern }) => ({ pattern, problem: checkCron(pattern) }),
);
export const cronVerdict = z.object({ pattern: z.string(), problem: z.string().nullable() });
