import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { exportModes } from "@/domains/sequences/constants";
import { maybe } from "@/transport/rest/loose-fields";
import { blocksField, fromBlocksWire } from "@/transport/rest/nexroll/read-blocks-wire";
import { sendExport } from "@/transport/rest/nexroll/send-export";
import { refuseSequence } from "@/transport/rest/nexroll/sequence-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, jsonBody, pathId } from "@/transport/rest/wire";

const tags = ["Sequences"];
const modeDefault = "pattern_only" satisfies (typeof exportModes)[number];
const mode = maybe(z.enum(exportModes, { error: `must be one of ${exportModes.join(", ")}` })).openapi({
  default: modeDefault,
  description:
    "pattern_only: the blocks, with names of categories and clips. with_community_ids: also the community id and " +
    "the SHA-256 of each clip. with_preroll_data: also tags, length, size and description of each clip, and what " +
    "each category holds. full_bundle: all that and the videos, as a zip.",
});
const chosen = z.object({ export_mode: mode });
/** Documented in the query; a body is heard as well. */
const modeRequest = { query: chosen, body: jsonBody(chosen, false) };
type Chosen = z.output<typeof chosen>;
const modeOf = (query: Chosen, body: Chosen | undefined) =>
  body?.export_mode ?? query.export_mode ?? modeDefault;

const blockInFile = z.looseObject({ type: z.string(), id: z.string() });
const pattern = z
  .looseObject({
    pattern_name: z.string(),
    pattern_description: z.string().nullable(),
    created_by: z.string(),
    export_mode: z.enum(exportModes),
    nexroll_version: z.string(),
    exported_at: z.string(),
    blocks: blockInFile.array(),
  })
  .openapi("SequencePattern");
const bundle = z
  .looseObject({
    type: z.literal("nexbundle"),
    version: z.string(),
    exported: z.string(),
    count: z.int(),
    sequences: z
      .object({
        name: z.string(),
        description: z.string().nullable(),
        blocks: blockInFile.array(),
        created_at: z.string().nullable(),
      })
      .array(),
  })
  .openapi("SequenceBundle");
const download = (schema: z.ZodType) => ({
  description: "The file; its name stands in Content-Disposition",
  content: {
    "application/json": { schema },
    "application/zip": { schema: z.string().openapi({ format: "binary" }) },
  },
});

const exportOne = createRoute({
  method: "post",
  path: "/sequences/{sequence_id}/export",
  tags,
  summary: "Export a sequence",
  request: { params: z.object({ sequence_id: pathId("sequence_id") }), ...modeRequest },
  responses: { 200: download(pattern), ...errorAnswers(400, 404) },
});

const allSequences = {
  path: "/sequences/export",
  tags,
  summary: "Export all saved sequences in one file",
  responses: { 200: download(bundle), ...errorAnswers(400, 404) },
};
const readAll = createRoute({ ...allSequences, method: "get", request: { query: chosen } });
const postAll = createRoute({ ...allSequences, method: "post", request: modeRequest });

const exportPattern = createRoute({
  method: "post",
  path: "/sequences/export-pattern",
  tags,
  summary: "Export blocks that are not saved yet",
  request: {
    body: jsonBody(
      z.object({
        name: z.string({ error: "must be text" }).nullish(),
        description: z.string({ error: "must be text" }).nullish(),
        blocks: blocksField,
        export_mode: mode,
      }),
    ),
  },
  responses: { 200: download(pattern), ...errorAnswers(400, 404) },
});

/** Before the routes with a number in the place of these words. */
export function registerSequenceExport(app: OpenAPIHono<RestEnv>): void {
  app.openapi(readAll, async (c) => {
    const mode = modeOf(c.req.valid("query"), undefined);
    return sendExport(c, await c.var.caller.sequences.export({ mode }));
  });
  app.openapi(postAll, async (c) => {
    const mode = modeOf(c.req.valid("query"), c.req.valid("json"));
    return sendExport(c, await c.var.caller.sequences.export({ mode }));
  });
  app.openapi(exportPattern, async (c) => {
    const { name, description, blocks, export_mode = modeDefault } = c.req.valid("json");
    const made = await c.var.caller.sequences
      .exportBlocks({
        name: name?.trim() || "Sequence",
        description,
        blocks: fromBlocksWire(blocks),
        mode: export_mode,
      })
      .catch(refuseSequence);
    return sendExport(c, made);
  });
  app.openapi(exportOne, async (c) => {
    const ids = [c.req.valid("param").sequence_id];
    const mode = modeOf(c.req.valid("query"), c.req.valid("json"));
    return sendExport(c, await c.var.caller.sequences.export({ ids, mode }));
  });
}
