import document from "../../public/openapi.json" with { type: "json" };

const methods = ["get", "post", "put", "delete", "patch"] as const;

interface Parameter {
  name: string;
  in: string;
}

interface DocumentedAnswer {
  content?: Record<string, { schema?: unknown }>;
}

interface Documented {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, DocumentedAnswer | undefined>;
  security?: unknown[];
}

export interface Operation {
  method: string;
  /** As documented, with {braces}. */
  path: string;
  takesJson: boolean;
  takesMultipart: boolean;
  documented: Documented;
}

/** Every operation of the document. */
export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const documented = (item as Record<string, Documented | undefined>)[method];
    if (!documented) return [];
    const content = documented.requestBody?.content ?? {};
    return [
      {
        method: method.toUpperCase(),
        path,
        takesJson: "application/json" in content,
        takesMultipart: "multipart/form-data" in content,
        documented,
      },
    ];
  }),
);

/** The operation that is documented as, for example, `PUT /categories/{category_id}`. */
export function operation(name: string): Operation {
  const found = operations.find(({ method, path }) => `${method} ${path}` === name);
  if (!found) throw new Error(`${name} is not documented`);
  return found;
}

/** The path with every parameter set to `id`. */
export function fill(path: string, id: string): string {
  return path.replace(/\{[^}]+\}/g, id);
}

/** Answers without any credential, wherever the call comes from. */
export const open = new Set(["GET /health", "GET /version", "GET /system/version", "GET /api/keys/validate"]);

/** Asks with a body, and changes nothing: a key for reading may. */
export const asks = new Set([
  "POST /sequences/resolve-preview-blocks",
  "POST /sequences/{sequence_id}/export",
  "POST /sequences/export",
  "POST /sequences/export-pattern",
  "POST /genres/resolve",
  "POST /schedules/validate-cron",
  "POST /settings/path-mappings/test",
  "POST /path-mappings/test",
]);

/** Keys are made and revoked by people: no key may. */
export const forPeople = (path: string) => path === "/api/keys" || path === "/api/keys/{key_id}";
