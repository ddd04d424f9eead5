import { type DuplicateAction, duplicateActions } from "@/domains/prerolls/constants";
import { invalid } from "@/platform/errors";

/** The ids in a form field: empty, a number, a JSON list, or numbers with commas between them. */
export function formIds(fields: ReadonlyMap<string, string>, name: string): number[] {
  const text = (fields.get(name) ?? "").trim().replace(/^\[|\]$/g, "");
  if (text === "" || text === "null") return [];
  return text.split(",").map((part) => {
    const digits = /^\s*"?(\d{1,10})"?\s*$/.exec(part)?.[1];
    if (!digits)
      throw invalid(`${name}: must be the id of a category, or several with commas.`, { field: name });
    return Number(digits);
  });
}

/** A text of a form; undefined when it is missing or empty. */
export function formText(fields: ReadonlyMap<string, string>, name: string): string | undefined {
  return fields.get(name)?.trim() || undefined;
}

/** What to do with content that is in the library already; silence refuses it. */
export function duplicateActionOf(fields: ReadonlyMap<string, string>): DuplicateAction {
  const text = formText(fields, "duplicate_action") ?? "none";
  const action = duplicateActions.find((one) => one === text);
  if (action) return action;
  throw invalid("duplicate_action: must be skip, replace, rename or empty.", { field: "duplicate_action" });
}
