import type { OpenAPIHono } from "@hono/zod-openapi";
import type { RestEnv } from "@/transport/rest/rest-env";

/** After all routes: a path that exists answers any other method with 405 and says which ones it takes. */
export function refuseOtherMethods(app: OpenAPIHono<RestEnv>): void {
  const methodsByPath = new Map<string, Set<string>>();
  for (const { method, path } of app.routes) {
    if (method === "ALL") continue;
    const methods = methodsByPath.get(path) ?? new Set();
    methods.add(method);
    if (method === "GET") methods.add("HEAD");
    methodsByPath.set(path, methods);
  }
  // A path that is spelled out before one that fits it by a parameter.
  const inOrder = [...methodsByPath].sort(([one], [other]) => parametersOf(one) - parametersOf(other));
  for (const [path, methods] of inOrder) {
    const allow = [...methods].sort().join(", ");
    app.all(path, (c) => {
      c.header("Allow", allow);
      return c.req.method === "OPTIONS" ? c.body(null, 204) : c.json({ detail: "Method Not Allowed" }, 405);
    });
  }
}

const parametersOf = (path: string) => path.split(":").length;
