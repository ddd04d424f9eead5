import { z } from "zod";
import { priorityMax, priorityMin } from "@/domains/schedules/constants";

const range = { error: `Priority goes from ${priorityMin} to ${priorityMax}.` };

/** How a schedule stands among others; each field without its default. */
export const standing = {
  priority: z
    .int({ error: "Priority must be a whole number." })
    .min(priorityMin, range)
    .max(priorityMax, range),
  exclusive: z.boolean({ error: "Exclusive must be true or false." }),
  blend: z.boolean({ error: "Blend must be true or false." }),
};
