import type { z } from "zod";
import type { HttpAnswer } from "./http-call";
import { httpError } from "./http-failure";

/**
 * Reads a JSON answer by a schema. Throws `upstream` when it is not JSON or of another shape; the values are left
 * out of the message because they may be secrets.
 */
export function parseJsonAnswer<S extends z.ZodType>(
  answer: HttpAnswer,
  schema: S,
  service: string,
): z.output<S> {
  const parsed = schema.safeParse(jsonOf(answer));
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.map(String).join(".");
  const where = at ? ` (at ${at})` : "";
  throw httpError(
    "bad-answer",
    `${service} at ${new URL(answer.url).origin} answered with something unexpected${where}. Check that the address is really that of ${service}.`,
    { status: answer.status },
  );
}

function jsonOf(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(answer.body.toString("utf8"));
  } catch {
    return undefined;
  }
}
