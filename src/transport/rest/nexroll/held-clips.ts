import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { appliedSequenceWire, toAppliedSequence } from "@/transport/rest/nexroll/active-category";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const heldClip = z
  .object({
    id: z.int().nullable().openapi({ description: "Null for what is not in the library" }),
    filename: z.string(),
    display_name: z.string().nullable(),
    category_name: z.string().nullable(),
    path: z.string().openapi({ description: "As Plex holds it" }),
    preview_url: z.string().nullable().openapi({ description: "Relative to this server" }),
  })
  .openapi("HeldPreroll");

const currentDetails = createRoute({
  method: "get",
  path: "/plex/current-preroll-details",
  tags: ["Playback"],
  summary: "What Plex holds, clip by clip",
  responses: {
    200: json(
      z.object({
        prerolls: heldClip.array(),
        applied_sequence: appliedSequenceWire,
        mode: z
          .enum(["shuffle", "sequential"])
          .nullable()
          .openapi({ description: "Null when Plex holds nothing, or does not answer" }),
      }),
      "Read from Plex at this moment",
    ),
    ...errorAnswers(),
  },
});

const lastOf = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
type Held = Awaited<ReturnType<Caller["playback"]["listHeldClips"]>>["clips"][number];

function toHeldWire({ serverPath, clip }: Held): z.output<typeof heldClip> {
  return {
    id: clip?.id ?? null,
    filename: clip?.fileName ?? lastOf(serverPath),
    display_name: clip?.displayName ?? null,
    category_name: clip?.category?.name ?? null,
    path: serverPath,
    preview_url: clip && `/prerolls/${clip.id}/video`,
  };
}

export function registerHeldClips(app: OpenAPIHono<RestEnv>): void {
  app.openapi(currentDetails, async (c) => {
    const { caller } = c.var;
    const [{ clips, playMode }, showing] = await Promise.all([
      caller.playback.listHeldClips(),
      caller.playback.getNowShowing(),
    ]);
    return c.json(
      {
        prerolls: clips.map(toHeldWire),
        applied_sequence: toAppliedSequence(showing),
        mode: playMode === "playlist" ? ("sequential" as const) : playMode,
      },
      200,
    );
  });
}
