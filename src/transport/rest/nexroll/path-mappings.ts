import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { invalid } from "@/platform/errors";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody, queryBoolean } from "@/transport/rest/wire";

type Path = "/path-mappings" | "/settings/path-mappings";

/** Documented as nexroll_path and plex_path; the existing program calls them local and plex. Both go in and out. */
const mappingIn = z.object({
  nexroll_path: z.string().optional(),
  plex_path: z.string().optional(),
  local: z.string().optional(),
  plex: z.string().optional(),
});
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

function fromWire(entry: z.output<typeof mappingIn>, index: number): Mapping | null {
  const localPath = (entry.nexroll_path ?? entry.local ?? "").trim();
  const serverPath = (entry.plex_path ?? entry.plex ?? "").trim();
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
      "Replaces the list, unless merge=true: then paths that are mapped already are changed, others added.",
    request: {
      query: z.object({ merge: queryBoolean.optional() }),
      body: jsonBody(z.object({ mappings: z.array(mappingIn) })),
    },
    responses: {
      200: json(
        z.object({ saved: z.int(), mappings: z.array(mappingOut), merge: z.boolean() }),
        "The list as it is now",
      ),
      ...errorAnswers(400),
    },
  });

export function registerPathMappings(app: OpenAPIHono<RestEnv>): void {
  for (const path of ["/path-mappings", "/settings/path-mappings"] as const) {
    app.openapi(getRoute(path), async (c) => {
      const mappings = await c.var.caller.mediaServers.listPathMappings();
      return c.json({ mappings: mappings.map(toWire) }, 200);
    });
    app.openapi(putRoute(path), async (c) => {
      const merge = c.req.valid("query").merge ?? false;
      const given = c.req
        .valid("json")
        .mappings.map(fromWire)
        .filter((mapping) => mapping !== null);
      const mappings = await c.var.caller.mediaServers.setPathMappings({ mappings: given, merge });
      return c.json({ saved: mappings.length, mappings: mappings.map(toWire), merge }, 200);
    });
  }
}
