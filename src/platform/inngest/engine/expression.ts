import { Environment } from "@marcbachmann/cel-js";

/** What an expression may speak of: the event of the run, and, for a match, the event that just came. */
export interface ExpressionInput {
  event: unknown;
  async?: unknown;
}

export interface Expression {
  /** Whether it holds. Anything that cannot be worked out, such as a missing field, does not hold. */
  holds(input: ExpressionInput): boolean;
  /** Its value as one comparable text; null when it cannot be worked out. */
  key(input: ExpressionInput): string | null;
  /** Its value when that is a number, else null. */
  number(input: ExpressionInput): number | null;
}

const environment = new Environment().registerVariable("event", "dyn").registerVariable("async", "dyn");

const compiled = new Map<string, Expression>();
const maxCompiled = 1_000;

/** Compiles a CEL expression, as Inngest functions use them. Throws when it does not parse or names other things. */
export function expression(text: string): Expression {
  const found = compiled.get(text);
  if (found) return found;
  const checked = environment.check(text);
  if (!checked.valid) throw new Error(checked.error?.message.split("\n")[0] ?? "It cannot be read.");
  const program = environment.parse(text);

  function value(input: ExpressionInput): unknown {
    try {
      return program({ event: input.event, async: input.async ?? null });
    } catch {
      return undefined;
    }
  }
  const made: Expression = {
    holds: (input) => value(input) === true,
    key: (input) => keyOf(value(input)),
    number: (input) => {
      const found = value(input);
      return typeof found === "bigint" || typeof found === "number" ? Number(found) : null;
    },
  };
  if (compiled.size >= maxCompiled) compiled.clear();
  compiled.set(text, made);
  return made;
}

function keyOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_name, part: unknown) => (typeof part === "bigint" ? Number(part) : part));
}
