import { z } from "zod";

/** The largest id a table can hold. */
export const maxId = 2_147_483_647;

export const idSchema = z.int({ error: "An id is a whole number." }).min(1).max(maxId);
