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
