import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { clipMaxBytes, duplicateActions } from "@/domains/prerolls/constants";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { isDomainError } from "@/platform/errors";
import { discardIncoming } from "@/platform/files/incoming-files";
import { type ReceivedFile, type ReceivedUpload, receiveUpload } from "@/platform/files/receive-upload";
import { guard } from "@/platform/guard";
import { categoriesOnNow } from "@/transport/rest/nexroll/categories-on-now";
import { prerollWire, refusePreroll, toPrerollWire } from "@/transport/rest/nexroll/preroll-wire";
import { duplicateActionOf, formIds, formText } from "@/transport/rest/nexroll/upload-form";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json } from "@/transport/rest/wire";

const tags = ["Prerolls"];
const file = z.string().openapi({ format: "binary", description: "The video, at most 500 MB" });
const form = (schema: z.ZodType) => ({ required: true, content: { "multipart/form-data": { schema } } });

export const existing = z.object({
  id: z.int(),
  filename: z.string(),
  display_name: z.string().nullable(),
  category_id: z.int().nullable(),
  category_name: z.string().nullable(),
  file_size: z.int(),
  upload_date: z.string(),
});

const uploaded = prerollWire.extend({
  uploaded: z.literal(true),
  replaced: z.boolean(),
  auto_applied: z.boolean().openapi({ description: "It is in a category that plays now" }),
});
const skipped = z.object({ message: z.string(), skipped: z.literal(true), existing_preroll: existing });

const upload = createRoute({
  method: "post",
  path: "/prerolls/upload",
  tags,
  summary: "Upload a preroll",
  description:
    "The body streams to disk; it is judged by its content and not by its name. A file whose content is in the " +
    "library already is refused with 409, unless duplicate_action says skip, replace or rename (keep both).",
  request: {
    body: form(
      z.object({
        file,
        category_id: z.string().optional(),
        category_ids: z.string().optional().openapi({ description: "JSON list, or numbers with commas" }),
        tags: z.string().optional().openapi({ description: "JSON list, or words with commas" }),
        description: z.string().optional(),
        display_name: z.string().optional(),
        file_hash: z.string().optional().openapi({ description: "Not trusted: the content is hashed here" }),
        duplicate_action: z.enum(["", ...duplicateActions]).optional(),
      }),
    ),
  },
  responses: {
    200: json(z.union([uploaded, skipped]), "A known file, which was replaced or skipped as asked"),
    201: json(uploaded, "The new clip"),
    ...errorAnswers(400, 404, 409, 413, 507),
  },
});

const checkDuplicate = createRoute({
  method: "post",
  path: "/prerolls/check-duplicate",
  tags,
  summary: "Whether a file is in the library already",
  description: "Compares the content. The file is not kept.",
  request: { body: form(z.object({ file })) },
  responses: {
    200: json(
      z.object({ is_duplicate: z.boolean(), file_hash: z.string(), existing_preroll: existing.optional() }),
      "Whether a clip has the same content, and which",
    ),
    ...errorAnswers(400, 413, 507),
  },
});

export function toExisting(preroll: Preroll): z.output<typeof existing> {
  return {
    id: preroll.id,
    filename: preroll.fileName,
    display_name: preroll.displayName,
    category_id: preroll.category?.id ?? null,
    category_name: preroll.category?.name ?? null,
    file_size: preroll.sizeBytes,
    upload_date: preroll.createdAt,
  };
}

/** Documented here and not validated by the framework, which would read the whole body into memory. */
export function registerUpload(app: OpenAPIHono<RestEnv>): void {
  app.openAPIRegistry.registerPath(upload);
  app.openAPIRegistry.registerPath(checkDuplicate);
  app.post("/prerolls/upload", (c) =>
    withUpload(c, async ({ uploadId }, { fields }) => {
      const { outcome, preroll } = await c.var.caller.prerolls.add({
        uploadId,
        displayName: formText(fields, "display_name"),
        description: formText(fields, "description"),
        tags: formText(fields, "tags"),
        categoryIds: [...formIds(fields, "category_id"), ...formIds(fields, "category_ids")],
        duplicateAction: duplicateActionOf(fields),
      });
      if (outcome === "skipped") {
        const message = "This video is in the library already, so it was skipped.";
        return c.json({ message, skipped: true as const, existing_preroll: toExisting(preroll) }, 200);
      }
      const replaced = outcome === "replaced";
      const onNow = await categoriesOnNow(c.var.caller);
      const auto_applied = preroll.categories.some(({ id }) => onNow.has(id));
      const wire = { ...toPrerollWire(preroll), uploaded: true as const, replaced, auto_applied };
      return c.json(wire, replaced ? 200 : 201);
    }),
  );
  app.post("/prerolls/check-duplicate", (c) =>
    withUpload(c, async ({ uploadId }) => {
      const { sha256, existing } = await c.var.caller.prerolls.checkDuplicate({ uploadId });
      return c.json(
        existing
          ? { is_duplicate: true, existing_preroll: toExisting(existing), file_hash: sha256 }
          : { is_duplicate: false, file_hash: sha256 },
        200,
      );
    }),
  );
}

/** Receives one file and sees to it that nothing of it stays behind, whatever becomes of it. */
async function withUpload(
  c: Context<RestEnv>,
  use: (file: ReceivedFile, received: ReceivedUpload) => Promise<Response>,
): Promise<Response> {
  // Before the first byte is read: nobody fills the disk of a house that is not theirs.
  guard(c.var.context.actor, "prerolls:write");
  try {
    const received = await receiveUpload(c.req.raw, { fileFields: ["file"], maxFileBytes: clipMaxBytes });
    try {
      const [file] = received.files;
      if (!file) return c.json({ detail: "file: Choose a video to upload." }, 422);
      return await use(file, received);
    } finally {
      await Promise.all(received.files.map(({ uploadId }) => discardIncoming(uploadId)));
    }
  } catch (error) {
    return refuseUpload(c, error);
  }
}

/** Documented as 400 and not as 422: a body that is no form, a wrong extension, a file that is no video. */
export function refuseUpload(c: Context<RestEnv>, error: unknown): Response {
  try {
    return refusePreroll(error);
  } catch (complaint) {
    const isAboutFile = isDomainError(complaint) && ["file", "files"].includes(complaint.field ?? "file");
    if (!isAboutFile || complaint.kind !== "invalid") throw complaint;
    return c.json({ detail: complaint.message }, 400);
  }
}
