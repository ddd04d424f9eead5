import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { libraryPath } from "@/platform/files/library-path";
import { readFailure } from "@/platform/files/read-failure";
import { type SendFileOptions, sendFile } from "@/platform/files/send-file";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, pathId } from "@/transport/rest/wire";

const tags = ["Prerolls"];
const params = z.object({ preroll_id: pathId("preroll_id") });
const binary = z.string().openapi({ format: "binary" });
const bytes = (type: string, description: string) => ({
  description,
  content: { [type]: { schema: binary } },
});

const unchanged = { description: "It has not changed" };
const videoAnswers = {
  200: bytes("video/*", "The whole file"),
  206: bytes("video/*", "The part that was asked for"),
  304: unchanged,
  416: { description: "There is no such part" },
  ...errorAnswers(404),
};
const pictureAnswers = {
  200: bytes("image/jpeg", "The picture"),
  304: unchanged,
  ...errorAnswers(404),
};

const video = createRoute({
  method: "get",
  path: "/prerolls/{preroll_id}/video",
  tags,
  summary: "The video of a preroll",
  description: "Answers Range, If-Range and If-None-Match.",
  request: { params },
  responses: videoAnswers,
});

const thumbnail = createRoute({
  method: "get",
  path: "/prerolls/{preroll_id}/thumbnail",
  tags,
  summary: "The picture of a preroll",
  request: { params },
  responses: pictureAnswers,
});

const staticThumbnail = createRoute({
  method: "get",
  path: "/static/prerolls/thumbnails/{file}",
  tags,
  summary: "A picture by the name that a preroll gives",
  request: { params: z.object({ file: z.string() }) },
  responses: pictureAnswers,
});

const staticVideo = createRoute({
  method: "get",
  path: "/static/prerolls/{category}/{filename}",
  tags,
  summary: "A video by its folder and file name",
  description: "Else by the name alone, when one clip has it. Answers Range as the video of a clip does.",
  request: { params: z.object({ category: z.string(), filename: z.string() }) },
  responses: videoAnswers,
});

export function registerStaticFiles(app: OpenAPIHono<RestEnv>): void {
  app.openapi(video, async (c) => {
    const location = await c.var.caller.prerolls.locateVideo({ id: c.req.valid("param").preroll_id });
    return send(c.req.raw, location, { missing: "The file of this clip is missing on disk." });
  });
  app.openapi(thumbnail, async (c) => {
    const location = await c.var.caller.prerolls.locateThumbnail({ id: c.req.valid("param").preroll_id });
    return send(c.req.raw, location, { missing: "There is no picture of this clip." });
  });
  app.openapi(staticThumbnail, async (c) => {
    const location = await c.var.caller.prerolls.locateThumbnail({ fileName: c.req.valid("param").file });
    return send(c.req.raw, location, { missing: "There is no such picture.", immutable: true });
  });
  app.openapi(staticVideo, async (c) => {
    const { category, filename } = c.req.valid("param");
    const location = await c.var.caller.prerolls.locateVideoByName({ folder: category, fileName: filename });
    return send(c.req.raw, location, { missing: "The file of this clip is missing on disk." });
  });
}

async function send(
  request: Request,
  { folder, name }: { folder: string; name: string },
  options: SendFileOptions,
): Promise<Response> {
  const path = await libraryPath(folder, name).catch((error: unknown) => {
    // The folder itself may be gone, such as a share that is not mounted.
    throw readFailure(error, options.missing);
  });
  return sendFile(request, path, options);
}
