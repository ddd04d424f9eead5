import type { Context } from "hono";
import { scheduleWireNames } from "@/transport/rest/nexroll/schedule-fields";
import type { RestEnv } from "@/transport/rest/rest-env";
import { domainErrorIn, inWireWords } from "@/transport/rest/wire-words";

/** Documented as 400 and not as 422: a date that is none, and nothing to play. */
const badRequestFields = new Set(["start_date", "end_date", "category_id"]);

/** Answers a schedule that was refused, in the words and with the status that are documented. */
export function refuseSchedule(c: Context<RestEnv>, error: unknown, names = scheduleWireNames) {
  const known = domainErrorIn(error);
  if (!known) throw error;
  const complaint = inWireWords(known, names);
  if (complaint.kind === "invalid" && badRequestFields.has(complaint.field ?? "")) {
    return c.json({ detail: complaint.message }, 400);
  }
  throw complaint;
}
