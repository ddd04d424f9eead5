import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { flag, maybe } from "@/transport/rest/loose-fields";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers } from "@/transport/rest/wire";

const feed = createRoute({
  method: "get",
  path: "/schedules/calendar.ics",
  tags: ["Schedules"],
  summary: "What plays, as an iCalendar feed",
  description:
    "From 30 days ago to 400 ahead, for phones and calendars: give them this address, with a read key as ?api_key=. Answers If-None-Match.",
  request: {
    query: z.object({
      filler: maybe(flag).openapi({ description: "Also what plays when nothing else does" }),
    }),
  },
  responses: {
    200: {
      description: "An iCalendar file",
      content: { "text/calendar": { schema: z.string() } },
    },
    304: { description: "It has not changed" },
    ...errorAnswers(),
  },
});

/** Whether one of the tags a caller has is this one. */
const hasTag = (header: string | undefined, etag: string) =>
  (header ?? "").split(",").some((tag) => [etag, `W/${etag}`, "*"].includes(tag.trim()));

export function registerCalendarFeed(app: OpenAPIHono<RestEnv>): void {
  app.openapi(feed, async (c) => {
    const { filler } = c.req.valid("query");
    const { text, etag } = await c.var.caller.playback.getCalendarFeed({ withFiller: filler });
    const tag = `"${etag}"`;
    const headers = { etag: tag, "cache-control": "private, no-cache" };
    if (hasTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, headers);
    return c.body(text, 200, {
      ...headers,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="marquee.ics"',
    });
  });
}
