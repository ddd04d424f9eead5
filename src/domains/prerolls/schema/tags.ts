import { z } from "zod";
import { tagsTextMaxLength } from "@/domains/prerolls/constants";

/** In any form that clients send; the rules for tags are the core's. */
export const tagsInput = z.union(
  [
    z.array(z.union([z.string(), z.number()])),
    z.string().max(tagsTextMaxLength, { error: "There are too many tags." }),
    z.null(),
  ],
  { error: "Tags must be a list, or text with commas between them." },
);
