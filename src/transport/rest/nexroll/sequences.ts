import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { maybe } from "@/transport/rest/loose-fields";
import { registerPreviewBlocks } from "@/transport/rest/nexroll/preview-blocks";
import { blocksField, fromBlocksWire } from "@/transport/rest/nexroll/read-blocks-wire";
import { refuseSequence, sequenceWire, toSequenceWire } from "@/transport/rest/nexroll/sequence-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";

const tags = ["Sequences"];
const params = z.object({ sequence_id: pathId("sequence_id") });

const description = z.string({ error: "must be text" }).nullish();
const newFields = z.object({
  name: z.string({ error: "A name is needed." }),
  description,
  blocks: blocksField,
});
const changeFields = z.object({
  name: z.string({ error: "must be text" }).optional(),
  description,
  blocks: maybe(blocksField),
});

const listSequences = createRoute({
  method: "get",
  path: "/sequences",
  tags,
  summary: "List sequences",
  responses: { 200: json(sequenceWire.array(), "The saved ones, changed last first"), ...errorAnswers() },
});

const getSequence = createRoute({
  method: "get",
  path: "/sequences/{sequence_id}",
  tags,
  summary: "One sequence",
  request: { params },
  responses: { 200: json(sequenceWire, "The sequence"), ...errorAnswers(404) },
});

const createSequence = createRoute({
  method: "post",
  path: "/sequences",
  tags,
  summary: "Create a sequence",
  request: { body: jsonBody(newFields) },
  responses: { 201: json(sequenceWire, "The new sequence"), ...errorAnswers(400, 404) },
});

const updateSequence = createRoute({
  method: "put",
  path: "/sequences/{sequence_id}",
  tags,
  summary: "Change a sequence",
  description:
    "Only the fields that are given change; blocks are replaced whole. Schedules play the new ones.",
  request: { params, body: jsonBody(changeFields) },
  responses: { 200: json(sequenceWire, "The sequence as it is now"), ...errorAnswers(400, 404) },
});

const deleteSequence = createRoute({
  method: "delete",
  path: "/sequences/{sequence_id}",
  tags,
  summary: "Delete a sequence",
  description:
    "Schedules that play it stay, and play nothing until they get something else. Filler that plays it is switched off. In the console it can be brought back for 30 days.",
  request: { params },
  responses: {
    200: json(
      z.object({
        message: z.string(),
        cleared_filler: z.boolean(),
        cleared_applied_override: z.boolean(),
      }),
      "What went with it",
    ),
    ...errorAnswers(404, 409),
  },
});

const duplicateSequence = createRoute({
  method: "post",
  path: "/sequences/{sequence_id}/duplicate",
  tags,
  summary: "Copy a sequence",
  request: { params },
  responses: { 201: json(sequenceWire, "The copy"), ...errorAnswers(404) },
});

export function registerSequences(app: OpenAPIHono<RestEnv>): void {
  registerPreviewBlocks(app);
  app.openapi(listSequences, async (c) => {
    const sequences = await c.var.caller.sequences.list();
    return c.json(sequences.map(toSequenceWire), 200);
  });
  app.openapi(getSequence, async (c) => {
    const sequence = await c.var.caller.sequences.get({ id: c.req.valid("param").sequence_id });
    return c.json(toSequenceWire(sequence), 200);
  });
  app.openapi(createSequence, async (c) => {
    const { blocks, ...fields } = c.req.valid("json");
    const sequence = await c.var.caller.sequences
      .create({ ...fields, blocks: fromBlocksWire(blocks) })
      .catch(refuseSequence);
    return c.json(toSequenceWire(sequence), 201);
  });
  app.openapi(updateSequence, async (c) => {
    const { blocks, ...fields } = c.req.valid("json");
    const sequence = await c.var.caller.sequences
      .update({
        ...fields,
        id: c.req.valid("param").sequence_id,
        blocks: blocks && fromBlocksWire(blocks),
      })
      .catch(refuseSequence);
    return c.json(toSequenceWire(sequence), 200);
  });
  app.openapi(deleteSequence, async (c) => {
    const usage = await c.var.caller.sequences.delete({ id: c.req.valid("param").sequence_id });
    return c.json(
      {
        message: `${usage.sequence.name} is deleted.`,
        cleared_filler: usage.isFiller,
        cleared_applied_override: usage.isOverride,
      },
      200,
    );
  });
  app.openapi(duplicateSequence, async (c) => {
    const copy = await c.var.caller.sequences.duplicate({ id: c.req.valid("param").sequence_id });
    return c.json(toSequenceWire(copy), 201);
  });
}
