import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json } from "@/transport/rest/wire";

const externalSequence = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string().nullable(),
    created_at: z.string(),
    updated_at: z.string(),
    block_count: z.int(),
  })
  .openapi("ExternalSequence");

const listSequences = createRoute({
  method: "get",
  path: "/external/sequences",
  tags: ["External"],
  summary: "List sequences",
  responses: {
    200: json(
      z.object({ sequences: externalSequence.array(), count: z.int() }),
      "The saved ones, changed last first",
    ),
    ...errorAnswers(),
  },
});

export function registerExternalSequences(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listSequences, async (c) => {
    const sequences = await c.var.caller.sequences.list();
    return c.json(
      {
        sequences: sequences.map(({ id, name, description, createdAt, updatedAt, blocks }) => ({
          id,
          name,
          description,
          created_at: createdAt,
          updated_at: updatedAt,
          block_count: blocks.length,
        })),
        count: sequences.length,
      },
      200,
    );
  });
}
