import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { clipMaxBytes, duplicateActions } from "@/domains/prerolls/constants";
import { discardIncoming } from "@/platform/files/incoming-files";
import { type ReceivedFile, receiveUpload } from "@/platform/files/receive-upload";
import { guard } from "@/platform/guard";
import { prerollWire, toPrerollWire } from "@/transport/rest/nexroll/preroll-wire";
import { existing, refuseUpload, toExisting } from "@/transport/rest/nexroll/upload";
import { duplicateActionOf, formIds, formText } from "@/transport/rest/nexroll/upload-form";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json } from "@/transport/rest/wire";
import { domainErrorIn } from "@/transport/rest/wire-words";
import type { Caller } from "@/transport/trpc/root";

const filesMax = 100;

const result = z.object({
  filename: z.string(),
  success: z.boolean(),
  uploaded: z.boolean(),
  replaced: z.boolean(),
  skipped: z.boolean(),
  preroll: z.union([prerollWire, z.null()]),
  existing_preroll: existing.nullable(),
  error: z.string().nullable(),
});
type Result = z.output<typeof result>;

const uploadMany = createRoute({
  method: "post",
  path: "/prerolls/upload-multiple",
  tags: ["Prerolls"],
  summary: "Upload many prerolls",
  description:
    `At most ${filesMax} files, streamed to disk and judged one by one: a bad one is told and keeps no other from ` +
    "being added. The other fields hold for all of them.",
  request: {
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: z.object({
            files: z.array(z.string().openapi({ format: "binary" })),
            category_id: z.string().optional(),
            category_ids: z.string().optional().openapi({ description: "JSON list, or numbers with commas" }),
            tags: z.string().optional().openapi({ description: "JSON list, or words with commas" }),
            description: z.string().optional(),
            duplicate_action: z.enum(["", ...duplicateActions]).optional(),
          }),
        },
      },
    },
  },
  responses: {
    200: json(
      z.object({
        message: z.string(),
        total: z.int(),
        successful: z.int(),
        skipped: z.int(),
        failed: z.int(),
        results: z.array(result),
      }),
      "What became of each file, in their order",
    ),
    ...errorAnswers(400, 404, 413, 507),
  },
});

const nothing = {
  success: false,
  uploaded: false,
  replaced: false,
  skipped: false,
  preroll: null,
  existing_preroll: null,
  error: null,
};

/** Documented here and not validated by the framework, which would read the whole body into memory. */
export function registerUploadMany(app: OpenAPIHono<RestEnv>): void {
  app.openAPIRegistry.registerPath(uploadMany);
  app.post("/prerolls/upload-multiple", async (c) => {
    // Before the first byte is read: nobody fills the disk of a house that is not theirs.
    guard(c.var.context.actor, "prerolls:write");
    try {
      const { files, refused, fields } = await receiveUpload(c.req.raw, {
        fileFields: ["files", "file", "files[]"],
        maxFiles: filesMax,
        maxFileBytes: clipMaxBytes,
        keepsOthers: true,
      });
      try {
        if (files.length + refused.length === 0) {
          return c.json({ detail: "files: Choose at least one video to upload." }, 422);
        }
        const shared = {
          description: formText(fields, "description"),
          tags: formText(fields, "tags"),
          categoryIds: [...formIds(fields, "category_id"), ...formIds(fields, "category_ids")],
          duplicateAction: duplicateActionOf(fields),
        };
        const results: Result[] = [];
        for (const file of files) results.push(await addOne(c.var.caller, file, shared));
        for (const { fileName, reason } of refused) {
          results.push({ ...nothing, filename: fileName, error: reason });
        }
        return c.json(toAnswer(results), 200);
      } finally {
        await Promise.all(files.map(({ uploadId }) => discardIncoming(uploadId)));
      }
    } catch (error) {
      return refuseUpload(c, error);
    }
  });
}

type Shared = Omit<Parameters<Caller["prerolls"]["add"]>[0], "uploadId">;

async function addOne(caller: Caller, file: ReceivedFile, shared: Shared): Promise<Result> {
  const filename = file.fileName;
  try {
    const { outcome, preroll } = await caller.prerolls.add({ ...shared, uploadId: file.uploadId });
    if (outcome === "skipped") {
      return { ...nothing, filename, success: true, skipped: true, existing_preroll: toExisting(preroll) };
    }
    const replaced = outcome === "replaced";
    return { ...nothing, filename, success: true, uploaded: true, replaced, preroll: toPrerollWire(preroll) };
  } catch (error) {
    const known = domainErrorIn(error);
    // What every file would fail with, such as a full disk, is an answer to the whole call.
    if (!known || known.kind === "storage" || known.kind === "not-found") throw error;
    return { ...nothing, filename, error: known.message.replace(/^file: /, "") };
  }
}

function toAnswer(results: Result[]) {
  const count = (fits: (one: Result) => boolean) => results.filter(fits).length;
  const successful = count((one) => one.uploaded);
  const skipped = count((one) => one.skipped);
  const failed = count((one) => !one.success);
  const message = `${successful} of ${results.length} files were added.`;
  return { message, total: results.length, successful, skipped, failed, results };
}
