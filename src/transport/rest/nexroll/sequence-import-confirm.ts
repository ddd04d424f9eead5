import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { confirmImportInput } from "@/domains/sequences/schema/share";
import { DomainError, forbidden, notFound } from "@/platform/errors";
import { libraryPath } from "@/platform/files/library-path";
import { sendFile } from "@/platform/files/send-file";
import { flag, maybe } from "@/transport/rest/loose-fields";
import { blocksField, fromBlocksWire } from "@/transport/rest/nexroll/read-blocks-wire";
import { refuseSequence } from "@/transport/rest/nexroll/sequence-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";
import { domainErrorIn } from "@/transport/rest/wire-words";

const tags = ["Sequences"];
const named = z.object({ id: z.int(), name: z.string() });
const imported = named.extend({ blocks_count: z.int() });

const confirm = createRoute({
  method: "post",
  path: "/sequences/import/{import}/confirm",
  tags,
  summary: "Make what a previewed import holds",
  description:
    "All of it or nothing. Choices go by the keys of to_choose in the preview; what is not chosen takes its preset. A " +
    "category: {how: create, name} | {how: map, id} | {how: leave}. A clip: {how: bundle} | {how: map, id} | {how: leave}.",
  request: {
    params: z.object({ import: z.string().openapi({ description: "The import_id" }) }),
    body: jsonBody(
      z.object({
        sequences: z
          .record(
            z.string(),
            z.object({ take: maybe(flag), name: maybe(z.string({ error: "must be text" })) }),
          )
          .optional(),
        categories: z.record(z.string(), z.looseObject({ how: z.string() })).optional(),
        clips: z.record(z.string(), z.looseObject({ how: z.string() })).optional(),
      }),
      false,
    ),
  },
  responses: {
    200: json(
      z.object({
        success: z.literal(true),
        sequences: imported.array(),
        categories: named.array(),
        prerolls: named.array(),
        warnings: z.string().array(),
        message: z.string(),
      }),
      "What was made, and what had to be left out",
    ),
    ...errorAnswers(400, 404, 409, 507),
  },
});

const confirmBundle = createRoute({
  method: "post",
  path: "/sequences/import-bundle-confirm",
  tags,
  summary: "Save the sequences of a preview",
  description:
    "Under names that are free. Keys that begin with _ are marks of the preview; fixed blocks without a clip are left out.",
  request: {
    body: jsonBody(
      z.object({
        sequences: z
          .object(
            {
              name: z.string({ error: "A name is needed." }),
              description: z.string({ error: "must be text" }).nullish(),
              blocks: blocksField,
            },
            { error: "must be an object with a name and blocks" },
          )
          .array()
          .min(1, { error: "There is no sequence to import." }),
      }),
    ),
  },
  responses: {
    200: json(
      z.object({
        success: z.literal(true),
        bundle_import: z.literal(true),
        imported_count: z.int(),
        sequences: z.object({ id: z.int(), name: z.string(), blocks_count: z.int() }).array(),
        warnings: z.string().array(),
        message: z.string(),
      }),
      "The sequences that were saved",
    ),
    ...errorAnswers(400, 404),
  },
});

const previewId = z.object({ preview: z.string().openapi({ description: "The preview_id" }) });
const discard = createRoute({
  method: "delete",
  path: "/sequences/preview/{preview}",
  tags,
  summary: "Give a previewed import up",
  request: { params: previewId },
  responses: { 200: json(z.object({ message: z.string() }), "It is gone"), ...errorAnswers(400, 404) },
});

const previewVideo = createRoute({
  method: "get",
  path: "/sequences/preview-video/{preview}/{filename}",
  tags,
  summary: "A video of a previewed archive",
  description: "The path is that of the archive and may hold slashes. Answers Range.",
  request: { params: previewId.extend({ filename: z.string() }) },
  responses: {
    200: {
      description: "The video",
      content: { "video/*": { schema: z.string().openapi({ format: "binary" }) } },
    },
    206: {
      description: "The part that was asked for",
      content: { "video/*": { schema: z.string().openapi({ format: "binary" }) } },
    },
    ...errorAnswers(400, 404),
  },
});

type Choices = z.input<typeof confirmImportInput>["choices"];

/** The body is the choices alone, so complaints name its fields without the word. */
function refuseChoices(error: unknown): never {
  const known = domainErrorIn(error);
  if (!known?.field?.startsWith("choices.")) throw error;
  const field = known.field.slice("choices.".length);
  const sentence = known.message.replace(`${known.field}: `, "");
  throw new DomainError(known.kind, `${field}: ${sentence}`, { field, cause: error });
}

const isId = (id: string) => /^[\w-]{1,64}$/.test(id);
const noId = "preview_id: This is not the id of a preview.";

export function registerSequenceImportConfirm(app: OpenAPIHono<RestEnv>): void {
  app.openapi(confirm, async (c) => {
    // What a choice may be is for the command; without a body everything takes its preset.
    const choices = c.req.valid("json") as Choices;
    const made = await c.var.caller.sequences
      .confirmImport({ id: c.req.valid("param").import, choices })
      .catch(refuseChoices);
    return c.json(
      {
        success: true as const,
        sequences: made.sequences.map(({ id, name, blockCount }) => ({ id, name, blocks_count: blockCount })),
        categories: made.categories,
        prerolls: made.clips,
        warnings: made.warnings,
        message: `Imported: ${counted(made.sequences.length, "sequence")}, ${counted(made.clips.length, "clip")}.`,
      },
      200,
    );
  });
  app.openapi(confirmBundle, async (c) => {
    const warnings: string[] = [];
    const sequences = c.req.valid("json").sequences.map(({ name, description, blocks }, index) => {
      const kept = blocks.filter((block) => {
        const isEmpty =
          block.type === "fixed" && (block.preroll_ids?.length ?? 0) === 0 && block.preroll_id == null;
        if (isEmpty) warnings.push(`${name}: a fixed block is left out, because none of its clips is here.`);
        return !isEmpty;
      });
      return { name, description, blocks: fromBlocksWire(kept, `sequences.${index}.blocks`) };
    });
    const saved = await c.var.caller.sequences.importAll({ sequences }).catch(refuseSequence);
    const count = saved.sequences.length;
    return c.json(
      {
        success: true as const,
        bundle_import: true as const,
        imported_count: count,
        sequences: saved.sequences.map(({ id, name, blockCount }) => ({
          id,
          name,
          blocks_count: blockCount,
        })),
        warnings,
        message: `${count} ${count === 1 ? "sequence was" : "sequences were"} imported.`,
      },
      200,
    );
  });
  app.openAPIRegistry.registerPath(discard);
  app.delete("/sequences/preview/:preview", async (c) => {
    const id = c.req.param("preview");
    if (!isId(id)) return c.json({ detail: noId }, 400);
    await c.var.caller.sequences.discardImport({ id });
    return c.json({ message: "The preview is gone." }, 200);
  });
  registerPreviewVideo(app);
}

/** The framework's paths end at a slash, and a path inside of an archive does not. */
function registerPreviewVideo(app: OpenAPIHono<RestEnv>): void {
  app.openAPIRegistry.registerPath(previewVideo);
  app.get("/sequences/preview-video/:preview/:filename{.+}", async (c) => {
    const { preview: id, filename: path } = c.req.param();
    if (!isId(id)) return c.json({ detail: noId }, 400);
    if (path.split(/[\\/]/).includes("..")) throw forbidden("This path leads out of the archive.");
    const missing = "There is no such video in this preview.";
    const { folder, name } = await c.var.caller.sequences.locateImportFile({ id, path });
    const found = await libraryPath(folder, name).catch(() => {
      throw notFound(missing);
    });
    return sendFile(c.req.raw, found, { missing });
  });
}

const counted = (count: number, what: string) => `${count} ${count === 1 ? what : `${what}s`}`;
