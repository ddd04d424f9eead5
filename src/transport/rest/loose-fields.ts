import { z } from "@hono/zod-openapi";

const yes = /^(true|1|yes|on)$/i;
const no = /^(false|0|no|off)$/i;

/** A switch as scripts and forms send it: true or false, 1 or 0, or one of these as text, yes, no, on, off. */
export const flag = z
  .union(
    [
      z.boolean(),
      z.literal([0, 1]).transform((value) => value === 1),
      z
        .string()
        .trim()
        .refine((text) => yes.test(text) || no.test(text))
        .transform((text) => yes.test(text)),
    ],
    { error: "must be true or false" },
  )
  .openapi({ type: "boolean" });

/** A whole number, or text of one. */
export const whole = (error = "must be a whole number") =>
  z
    .union(
      [
        z.int({ error }),
        z
          .string()
          .regex(/^\s*-?\d{1,15}\s*$/)
          .transform(Number),
      ],
      { error },
    )
    .openapi({ type: "integer" });

/** A whole number where null, and an empty field of a form, mean none. */
export const wholeOrNone = (error = "must be a whole number") =>
  z
    .union([whole(), z.literal("").transform(() => null), z.null()], { error })
    .openapi({ type: ["integer", "null"] });

/** A number, or text of one. */
export const amount = (error = "must be a number") =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\s*-?\d{1,15}(\.\d{1,9})?\s*$/)
          .transform(Number),
      ],
      { error },
    )
    .openapi({ type: "number" });

/** A field that may be left out: null and an empty text say the same. Not where either of them means something. */
export const maybe = <S extends z.ZodType>(field: S) =>
  z.preprocess((value) => (value === null || value === "" ? undefined : value), field.optional()).optional();
