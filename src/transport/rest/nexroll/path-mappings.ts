import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { invalid } from "@/platform/errors";
import { flag, maybe } from "@/transport/rest/loose-fields";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";

type Path = "/path-mappings" | "/settings/path-mappings";

/** Documented as nexroll_path and plex_path; the existing program calls them local and plex. Both go in and out. */
const path = maybe(z.string({ error: "must be text" }));
const mappingIn = z.object(
  { nexroll_path: path, plex_path: path, local: path, plex: path },
  { error: "must be an object with nexroll_path and plex_path" },
);
const mappingOut = z
  .object({ nexroll_path: z.string(), plex_path: z.string(), local: z.string(), plex: z.string() })
  .openapi("PathMapping");

interface Mapping {
  localPath: string;
  serverPath: string;
}

const toWire = ({ localPath, serverPath }: Mapping): z.output<typeof mappingOut> => ({
  nexroll_path: localPath,
  plex_path: serverPath,
  local: localPath,
  plex: serverPath,
});

/** Of two spellings the one that says something new: a list that was read and sent back brings both. */
function pathIn(stored: ReadonlySet<string>, ...given: Array<string | undefined>): string {
  const said = given.filter((path) => path !== undefined).map((path) => path.trim());
  return said.find((path) => !stored.has(path)) ?? said[0] ?? "";
}

interface StoredPaths {
  local: ReadonlySet<string>;
  server: ReadonlySet<string>;
}

function fromWire(entry: z.output<typeof mappingIn>, index: number, stored: StoredPaths): Mapping | null {
  const localPath = pathIn(stored.local, entry.nexroll_path, entry.local);
  const serverPath = pathIn(stored.server, entry.plex_path, entry.plex);
  if (localPath === "" && serverPath === "") return null;
  const missing = localPath === "" ? "nexroll_path" : serverPath === "" ? "plex_path" : null;
  if (missing) {
    const field = `mappings.${index}.${missing}`;
    throw invalid(`${field}: A mapping needs both paths.`, { field });
  }
  return { localPath, serverPath };
}

const getRoute = (path: Path) =>
  createRoute({
    method: "get",
    path,
    tags: ["Settings"],
    summary: "Path mappings",
    responses: { 200: json(z.object({ mappings: z.array(mappingOut) }), "In order"), ...errorAnswers() },
  });

const putRoute = (path: Path) =>
  createRoute({
    method: "put",
    path,
    tags: ["Settings"],
    summary: "Set path mappings",
    description:
      "Replaces the list, unless merge is true, in the query or the body: then paths that are mapped already are changed, others added.",
    request: {
      query: z.object({ merge: maybe(flag) }),
      body: jsonBody(
        z.object({
          mappings: z.array(mappingIn, { error: "must be a list of mappings" }),
          merge: maybe(flag),
        }),
      ),
    },
    responses: {
      200: json(
        z.object({ saved: z.int(), mappings: z.array(mappingOut), merge: z.boolean() }),
        "The list as it is now",
      ),
      ...errorAnswers(400),
    },
  });

const testRoute = (path: Path) =>
  createRoute({
    method: "post",
    path: `${path}/test`,
    tags: ["Settings"],
    summary: "Try paths on the path mappings",
    description: "Changes nothing. A path that no mapping holds comes back as it is.",
    request: {
      body: jsonBody(
        z.object({
          paths: z.array(z.string({ error: "must be text" }), { error: "must be a list of paths" }),
        }),
      ),
    },
    responses: {
      200: json(
        z.object({
          results: z
            .object({
              input: z.string(),
              output: z.string(),
              matched: z.boolean(),
              matched_local_prefix: z.string().optional(),
              mapping: mappingOut.optional(),
            })
            .array(),
        }),
        "How Plex sees each path, in the order given",
      ),
      ...errorAnswers(400),
    },
  });

export function registerPathMappings(app: OpenAPIHono<RestEnv>): void {
  for (const path of ["/path-mappings", "/settings/path-mappings"] as const) {
    app.openapi(testRoute(path), async (c) => {
      const tested = await c.var.caller.mediaServers.testPathMappings(c.req.valid("json"));
      const results = tested.map(({ path, serverPath, mapping }) => ({
        input: path,
        output: serverPath,
        matched: mapping !== null,
        ...(mapping && { matched_local_prefix: mapping.localPath, mapping: toWire(mapping) }),
      }));
      return c.json({ results }, 200);
    });
    app.openapi(getRoute(path), async (c) => {
      const mappings = await c.var.caller.mediaServers.listPathMappings();
      return c.json({ mappings: mappings.map(toWire) }, 200);
    });
    app.openapi(putRoute(path), async (c) => {
      const { mappings: sent, merge = c.req.valid("query").merge ?? false } = c.req.valid("json");
      const before = await c.var.caller.mediaServers.listPathMappings();
      const stored = {
        local: new Set(before.map(({ localPath }) => localPath)),
        server: new Set(before.map(({ serverPath }) => serverPath)),
      };
      const given = sent
        .map((entry, index) => fromWire(entry, index, stored))
        .filter((mapping) => mapping !== null);
      const mappings = await c.var.caller.mediaServers.setPathMappings({ mappings: given, merge });
      return c.json({ saved: mappings.length, mappings: mappings.map(toWire), merge }, 200);
    });
  }
}
