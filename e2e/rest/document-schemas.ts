import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import document from "../../public/openapi.json" with { type: "json" };
import { expect } from "../world";
import type { Operation } from "./operations";

type Schema = Record<string, unknown>;

const lists = ["allOf", "anyOf", "oneOf"] as const;

/**
 * The schema, refusing what it does not name. A document that leaves a field out is wrong as well, and a field
 * that nobody documented may be one that should never have left.
 */
function closed(schema: unknown): unknown {
  return { allOf: [withClosedParts(schema as Schema)], unevaluatedProperties: false };
}

function withClosedParts(schema: Schema): Schema {
  const copy: Schema = { ...schema };
  for (const list of lists) {
    if (Array.isArray(schema[list])) copy[list] = schema[list].map((part: Schema) => withClosedParts(part));
  }
  if (schema.items) copy.items = closed(schema.items);
  if (schema.properties) {
    const fields = Object.entries(schema.properties as Schema);
    copy.properties = Object.fromEntries(fields.map(([name, field]) => [name, closed(field)]));
  }
  return copy;
}

const components = Object.entries(document.components.schemas);
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({
  $id: "marquee:/document",
  components: {
    schemas: Object.fromEntries(
      components.map(([name, schema]) => [name, withClosedParts(schema as unknown as Schema)]),
    ),
  },
});

const known = new Map<string, ValidateFunction>();

/** Throws unless the body is what the document says that this operation answers with this status. */
export function expectDocumented({ method, path, documented }: Operation, status: number, body: unknown) {
  const name = `${method} ${path} ${status}`;
  const answer = documented.responses[status];
  expect(answer, `${name} is not documented`).toBeDefined();
  const schema = answer?.content?.["application/json"]?.schema;
  if (!schema) throw new Error(`${name} is documented without JSON`);
  const isValid = known.get(name) ?? ajv.compile(inDocument(closed(schema)));
  known.set(name, isValid);
  if (!isValid(body)) {
    throw new Error(`${name}: ${ajv.errorsText(isValid.errors)}\n${JSON.stringify(body, null, 2)}`);
  }
}

/** References of the document are relative to it. */
function inDocument(schema: unknown): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"marquee:/document#/components/'));
}
