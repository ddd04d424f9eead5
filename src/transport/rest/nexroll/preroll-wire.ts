import { z } from "@hono/zod-openapi";
import type { ListedPreroll } from "@/domains/prerolls/schema/preroll-page";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";

const reference = z.object({ id: z.int(), name: z.string() });

/** A clip as documented, with the fields that older scripts read beside. */
export const prerollWire = z
  .object({
    id: z.int(),
    filename: z.string(),
    display_name: z.string().nullable(),
    path: z.string(),
    full_path: z.string(),
    thumbnail: z.string().nullable().openapi({ description: "To be put behind /static/" }),
    tags: z.array(z.string()),
    category_id: z.int().nullable(),
    category: reference.nullable(),
    category_ids: z.array(z.int()).openapi({ description: "The primary one first" }),
    categories: z.array(reference),
    description: z.string().nullable(),
    duration: z.number().openapi({ description: "Seconds" }),
    file_size: z.int().openapi({ description: "Bytes" }),
    file_hash: z.string().openapi({ description: "SHA-256" }),
    managed: z.boolean(),
    enabled: z.boolean(),
    upload_date: z.string(),
    community_preroll_id: z.string().nullable(),
    exclude_from_matching: z.boolean(),
    file_exists: z.boolean(),
    container: z.string(),
    video_codec: z.string(),
    audio_codec: z.string().nullable(),
    width: z.int(),
    height: z.int(),
    frame_rate: z.number().nullable(),
  })
  .openapi("Preroll");
export type PrerollWire = z.output<typeof prerollWire>;

export function toPrerollWire(preroll: ListedPreroll): PrerollWire {
  return {
    id: preroll.id,
    filename: preroll.fileName,
    display_name: preroll.displayName,
    path: preroll.path,
    full_path: preroll.path,
    thumbnail: preroll.thumbnail === null ? null : `prerolls/thumbnails/${preroll.thumbnail}`,
    tags: preroll.tags,
    category_id: preroll.category?.id ?? null,
    category: preroll.category,
    category_ids: preroll.categories.map(({ id }) => id),
    categories: preroll.categories,
    description: preroll.description,
    duration: preroll.durationSeconds,
    file_size: preroll.sizeBytes,
    file_hash: preroll.sha256,
    managed: preroll.isManaged,
    enabled: preroll.isEnabled,
    upload_date: preroll.createdAt,
    community_preroll_id: preroll.communityId,
    exclude_from_matching: preroll.isExcludedFromMatching,
    file_exists: preroll.fileExists,
    container: preroll.container,
    video_codec: preroll.videoCodec,
    audio_codec: preroll.audioCodec,
    width: preroll.width,
    height: preroll.height,
    frame_rate: preroll.frameRate,
  };
}

/** Tags as a list, as JSON text of one, or with commas between them. */
export const tagsField = z.union([z.array(z.union([z.string(), z.number()])), z.string()], {
  error: "must be a list of tags, or text with commas between them",
});

/** Throws what a call about a clip failed with, in the words of the wire. */
export const refusePreroll = refuseInWireWords({
  displayName: "display_name",
  fileName: "new_filename",
  categoryId: "category_id",
  categoryIds: "category_ids",
  duplicateAction: "duplicate_action",
  isEnabled: "enabled",
  isExcludedFromMatching: "exclude_from_matching",
  communityId: "community_preroll_id",
});
