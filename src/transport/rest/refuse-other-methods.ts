import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import type { RestEnv } from "@/transport/rest/rest-env";

type App = OpenAPIHono<RestEnv>;
type Methods = ReadonlyMap<string, ReadonlySet<string>>;

const hasParameter = (path: string) => path.includes(":");
const bare = (path: string) => (path.length > 1 ? path.replace(/\/$/, "") : path);

/**
 * Before all routes: a path that is spelled out answers a method it does not take with 405, and not a sibling that
 * has a parameter in its place: `/schedules/active` is no schedule to delete.
 */
export function refuseOtherMethodsOfNames(app: App): MiddlewareHandler<RestEnv> {
  let names: Methods | undefined;
  return async (c, next) => {
    names ??= new Map([...methodsByPath(app)].filter(([path]) => !hasParameter(path)));
    const methods = names.get(bare(c.req.path));
    if (methods && !methods.has(c.req.method)) return refusal(c, methods);
    return next();
  };
}

/** After all routes: a path with a parameter answers any other method with 405 and says which ones it takes. */
export function refuseOtherMethods(app: App): void {
  for (const [path, methods] of methodsByPath(app)) {
    if (hasParameter(path)) app.all(path, (c) => refusal(c, methods));
  }
}

function methodsByPath({ routes }: App): Methods {
  const known = new Map<string, Set<string>>();
  for (const { method, path } of routes) {
    if (method === "ALL") continue;
    const methods = known.get(path) ?? new Set();
    methods.add(method);
    if (method === "GET") methods.add("HEAD");
    known.set(path, methods);
  }
  return known;
}

function refusal(c: Context<RestEnv>, methods: ReadonlySet<string>): Response {
  c.header("Allow", [...methods].sort().join(", "));
  return c.req.method === "OPTIONS" ? c.body(null, 204) : c.json({ detail: "Method Not Allowed" }, 405);
}
