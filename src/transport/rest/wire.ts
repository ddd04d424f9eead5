import { z } from "@hono/zod-openapi";
import { rowIdMax } from "@/lib/row-id";
import { notFound } from "@/platform/errors";

/** An id in a path. Text that is no number is 422; a number no row can have is simply not there: 404. */
export const pathId = (name: string) =>
  z
    .string()
    .regex(/^\d{1,20}$/, { error: "An id is a whole number." })
    .transform((text) => {
      const id = Number(text);
      if (id < 1 || id > rowIdMax) throw notFound(`There is nothing with the id ${text}.`);
      return id;
    })
    .openapi({ param: { name, in: "path" }, type: "integer", example: 1 });

export const errorBody = z
  .object({ detail: z.string().openapi({ example: "Error message here" }) })
  .openapi("Error");

const sentences = {
  400: "The body is not what the call takes",
  401: "No credential, or one that is not valid",
  403: "The credential does not allow this",
  404: "It does not exist",
  409: "It clashes with something that exists",
  413: "Too large",
  422: "A field is missing or wrong; the detail names it",
  429: "Too many calls; see Retry-After",
  502: "The media server failed",
  507: "The disk is full, or may not be written to",
} as const;

/** The error answers of an operation, by status; 401, 403 and 422 are possible everywhere. */
export function errorAnswers(...statuses: Array<keyof typeof sentences>) {
  const all = [...new Set([401, 403, 422, ...statuses] as const)].sort();
  return Object.fromEntries(
    all.map((status) => [
      status,
      { description: sentences[status], content: { "application/json": { schema: errorBody } } },
    ]),
  );
}

/** A JSON answer. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** A JSON body. */
export function jsonBody<S extends z.ZodType>(schema: S, required = true) {
  return { required, content: { "application/json": { schema } } };
}
