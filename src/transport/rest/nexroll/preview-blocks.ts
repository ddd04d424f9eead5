import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { wireTypes } from "@/transport/rest/nexroll/blocks-wire";
import { blocksField, fromBlocksWire } from "@/transport/rest/nexroll/read-blocks-wire";
import { refuseSequence } from "@/transport/rest/nexroll/sequence-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";

const resolveBlocks = createRoute({
  method: "post",
  path: "/sequences/resolve-preview-blocks",
  tags: ["Sequences"],
  summary: "What blocks would play",
  description: "An example roll of blocks that are not saved, block by block; each call rolls anew.",
  request: { body: jsonBody(blocksField) },
  responses: {
    200: json(
      z.object({
        blocks: z
          .object({
            block_type: z.enum(Object.values(wireTypes)),
            items: z
              .object({
                title: z.string(),
                url: z.string().openapi({ description: "The video, relative to this server" }),
                type: z.literal("video"),
              })
              .array(),
          })
          .array(),
      }),
      "The clips of each block",
    ),
    ...errorAnswers(400),
  },
});

export function registerPreviewBlocks(app: OpenAPIHono<RestEnv>): void {
  app.openapi(resolveBlocks, async (c) => {
    const blocks = fromBlocksWire(c.req.valid("json"));
    const roll = await c.var.caller.sequences
      .rollBlocks({ blocks, seed: c.var.requestId })
      .catch(refuseSequence);
    return c.json(
      {
        blocks: blocks.map(({ type }, blockIndex) => ({
          block_type: wireTypes[type],
          items: roll.clips
            .filter((clip) => clip.blockIndex === blockIndex)
            .map((clip) => ({
              title: clip.name,
              url: `/prerolls/${clip.id}/video`,
              type: "video" as const,
            })),
        })),
      },
      200,
    );
  });
}
