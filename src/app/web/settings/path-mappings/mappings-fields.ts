import type { z } from "zod";
import { setPathMappingsInput } from "@/domains/media-servers/schema";

/** What the form holds: the whole list, which takes the place of the stored one. */
export const mappingsFields = setPathMappingsInput.omit({ merge: true });
export type MappingsFields = z.input<typeof mappingsFields>;
