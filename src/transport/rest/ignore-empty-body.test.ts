import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { expect, it } from "vitest";
import { ignoreEmptyBody } from "./ignore-empty-body";

const body = {
  required: false,
  content: { "application/json": { schema: z.object({ on: z.boolean() }).partial() } },
};
const answers = { 200: { description: "What was understood" } };

const app = new OpenAPIHono();
app.use(ignoreEmptyBody);
app.openapi(createRoute({ method: "put", path: "/switch", request: { body }, responses: answers }), (c) =>
  c.json(c.req.valid("json") ?? null),
);

function put(content: string, headers: Record<string, string>) {
  const request = { method: "PUT", headers: { "content-type": "application/json", ...headers } };
  return app.fetch(new Request("http://marquee/switch", { ...request, ...(content && { body: content }) }));
}

it.each([
  ["no body at all", {}],
  ["a body of no length", { "content-length": "0" }],
  ["a form of no length", { "content-length": "0", "content-type": "application/x-www-form-urlencoded" }],
])("%s is left out, whatever it calls itself", async (_, headers: Record<string, string>) => {
  const answer = await put("", headers);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({});
});

it("lets a body pass, and one that is no JSON be refused", async () => {
  expect(await (await put('{"on":true}', {})).json()).toEqual({ on: true });
  expect((await put("{", {})).status).toBe(400);
});
