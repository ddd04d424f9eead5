import { z } from "zod";

/** Plex sends the same field as text in one version and as a number in the next. */
export const lenientText = z.union([z.string(), z.number(), z.boolean()]).transform(String);

export const lenientNumber = z
  .union([z.number(), z.string()])
  .transform(Number)
  .refine((value) => Number.isFinite(value));

/** XML's 1 and 0 slip into JSON too. */
export const lenientFlag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((value) => value === true || value === 1 || value === "1" || value === "true");

/** A list that may be missing or, from a single element, not be a list. */
export function lenientList<S extends z.ZodType>(item: S) {
  return z
    .union([z.array(item), item.transform((one) => [one])])
    .nullish()
    .transform((list) => (list ?? []) as z.output<S>[]);
}
