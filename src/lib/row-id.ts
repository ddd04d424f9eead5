import { z } from "zod";

/** The largest value of a Postgres `integer`; beyond it the database itself would refuse the query. */
export const rowIdMax = 2_147_483_647;

/** The number of a row, as the outside names it. */
export function rowId(what: string) {
  return z
    .int({ error: `${what} must be a whole number.` })
    .min(1, { error: `${what} must be 1 or more.` })
    .max(rowIdMax, { error: `${what} is too large.` });
}
