import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { issueSentence } from "@/lib/issue-sentence";
import { anonymousContext, contextFor } from "@/transport/request-context";
import { registerDocs } from "@/transport/rest/docs";
import { errorResponse } from "@/transport/rest/errors";
import { ignoreEmptyBody } from "@/transport/rest/ignore-empty-body";
import { limitBody } from "@/transport/rest/limit-body";
import { registerNexroll } from "@/transport/rest/nexroll/register";
import { ignoresCredentials } from "@/transport/rest/open-paths";
import { refuseBrokenText } from "@/transport/rest/refuse-broken-text";
import { refuseEarly } from "@/transport/rest/refuse-early";
import { refuseOtherMethods, refuseOtherMethodsOfNames } from "@/transport/rest/refuse-other-methods";
import type { RestEnv } from "@/transport/rest/rest-env";
import { createCaller } from "@/transport/trpc/root";

const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("X-Content-Type-Options", "nosniff");
  c.header("X-Frame-Options", "SAMEORIGIN");
  c.header("Referrer-Policy", "strict-origin-when-cross-origin");
};

const attachContext: MiddlewareHandler<RestEnv> = async (c, next) => {
  const anonymous = anonymousContext(c.req.raw);
  c.set("requestId", anonymous.requestId);
  const context = ignoresCredentials(c.req.path) ? anonymous : await contextFor(c.req.raw);
  c.set("context", context);
  c.set("caller", createCaller(context));
  await next();
};

/** Every documented REST operation as one plain `(Request) => Promise<Response>`. */
export function createRestApp(): OpenAPIHono<RestEnv> {
  const app = new OpenAPIHono<RestEnv>({
    strict: false,
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const field = issue?.path.map(String).join(".");
      const sentence = issueSentence(issue);
      return c.json({ detail: field ? `${field}: ${sentence}` : sentence }, 422);
    },
  });
  app.onError(errorResponse);
  app.notFound((c) => c.json({ detail: "Not Found" }, 404));
  app.use(securityHeaders);
  app.use(attachContext);
  app.use(refuseEarly);
  app.use(refuseOtherMethodsOfNames(app));
  app.use(limitBody);
  app.use(ignoreEmptyBody);
  app.use(refuseBrokenText);
  registerDocs(app);
  registerNexroll(app);
  refuseOtherMethods(app);
  return app;
}
