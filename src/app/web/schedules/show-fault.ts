import { serverFault } from "../shell/server-fault";
import { focusFirstError } from "./focus-first-error";
import type { ScheduleValues } from "./schedule-values";
import type { ScheduleFields } from "./use-schedule-fields";

const isFieldOf = (form: ScheduleFields, name: string): name is keyof ScheduleValues =>
  name in form.getValues();

/** Puts what the server refused at its field and leads there; answers the sentence when it is about none of them. */
export function showFault(form: ScheduleFields, error: unknown): string | null {
  const { field, sentence } = serverFault(error);
  const name = field?.split(".")[0] ?? "";
  if (!isFieldOf(form, name)) return sentence;
  form.setError(name, { message: sentence });
  focusFirstError(document.body);
  return null;
}
