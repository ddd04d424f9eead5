import { z } from "zod";
import { type ClipKind, comingSoonLayouts, trailerOrigins } from "@/domains/prerolls/constants";
import { plainText } from "@/lib/plain-text";

/** A short name such as midnight or coming_soon: part of what a generated video is found by. */
export const styleName = (what: string) =>
  z
    .string({ error: `${what} must be text.` })
    .trim()
    .regex(/^[\w -]{1,60}$/, { error: `${what} is a short name, such as midnight.` });

/** What a clip is about, by its kind: what trailer, list and intro blocks of sequences find it by. */
export const clipAbout = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("clip") }),
    z.object({
      kind: z.literal("trailer"),
      source: z.enum(trailerOrigins, { error: "A trailer is of movies or tv." }),
      title: plainText({ what: "The title", min: 1, max: 200 }),
      /** A day; null while nobody knows. */
      releaseDate: z.iso.date({ error: "The release date is a day such as 2027-12-24." }).nullable(),
    }),
    z.object({
      kind: z.literal("coming-soon-list"),
      layout: z.enum(comingSoonLayouts, { error: "The layout is grid or list." }),
    }),
    z.object({
      kind: z.literal("dynamic-intro"),
      template: styleName("The template"),
      theme: styleName("The theme"),
    }),
  ],
  { error: "The kind is one of clip, trailer, coming-soon-list, dynamic-intro." },
);
export type ClipAbout = z.output<typeof clipAbout>;

/** As it stands in the columns `kind` and `kind_details`. Null when the details are not those of the kind. */
export function readClipAbout(kind: ClipKind, details: unknown): ClipAbout | null {
  const fields = typeof details === "object" && details !== null ? details : {};
  const parsed = clipAbout.safeParse({ ...fields, kind });
  return parsed.success ? parsed.data : null;
}
