import { z } from "zod";
import {
  credentialMaxLength,
  mediaServerKinds,
  pathMappingsMax,
  pathMaxLength,
  testedPathsMax,
  urlMaxLength,
} from "@/domains/media-servers/constants";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

export const serverOutput = z.object({
  id: z.int(),
  kind: z.enum(mediaServerKinds),
  name: z.string(),
  url: z.string(),
  /** The credential itself never leaves; this says that there is one. */
  hasCredential: z.boolean(),
  version: z.string().nullable(),
  platform: z.string().nullable(),
  isEnabled: z.boolean(),
  /** The value found at first connect, given back when nothing of ours plays; null until it was read. */
  originalPreroll: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type MediaServer = z.output<typeof serverOutput>;

const kind = z.enum(mediaServerKinds, { error: "Choose the kind of server." });
const url = plainText({ what: "The address", min: 1, max: urlMaxLength });
const credential = plainText({ what: "The token", min: 1, max: credentialMaxLength });

export const testServerInput = z.object({
  kind,
  url,
  /** Left out to try the one that is stored for the server in `id`. */
  credential: credential.optional(),
  id: rowId("The server").optional(),
});

const answered = z.object({
  ok: z.literal(true),
  name: z.string(),
  version: z.string(),
  platform: z.string(),
  machineIdentifier: z.string(),
});
const failed = z.object({
  ok: z.literal(false),
  problem: z.string(),
  /** Nobody answered, or not well enough: the address and the token may be right all the same. */
  isUnreachable: z.boolean(),
});

export const testServerOutput = z.discriminatedUnion("ok", [
  answered.extend({ currentPreroll: z.string().nullable() }),
  failed,
]);

export const testJellyfinInput = z.object({
  url,
  apiKey: plainText({ what: "The API key", min: 1, max: credentialMaxLength }),
});

/** Who answered, or why nobody did. */
export const checkServerOutput = z.discriminatedUnion("ok", [answered, failed]);

export const checkServerInput = z.object({ id: rowId("The server") });

export const connectServerInput = z.object({
  kind,
  url,
  /** Left out to keep the one that is stored for the server in `id`. */
  credential: credential.optional(),
  /** A server that is already connected, to change its address or credential. */
  id: rowId("The server").optional(),
  /** "attempt" stores the address even while the server cannot be reached. */
  verify: z.enum(["required", "attempt"]).default("required"),
});

export const updateServerInput = z.object({
  id: rowId("The server"),
  name: plainText({ what: "A name", min: 1, max: 100 }).optional(),
  isEnabled: z.boolean().optional(),
});

const path = (what: string) => plainText({ what, min: 1, max: pathMaxLength });

export const pathMapping = z.object({
  localPath: path("The path here"),
  serverPath: path("The path on the server"),
});
export type PathMapping = z.output<typeof pathMapping>;

export const setPathMappingsInput = z.object({
  mappings: z
    .array(pathMapping)
    .max(pathMappingsMax, { error: `At most ${pathMappingsMax} mappings.` })
    .superRefine((mappings, context) => {
      const seen = new Set<string>();
      mappings.forEach(({ localPath }, index) => {
        if (seen.has(localPath)) {
          context.addIssue({
            code: "custom",
            path: [index, "localPath"],
            message: `${localPath} is mapped twice; which of the two is meant?`,
          });
        }
        seen.add(localPath);
      });
    }),
  /** True keeps what is there: paths that are mapped already change, others are added. */
  merge: z.boolean().default(false),
});

export const testPathMappingsInput = z.object({
  paths: z
    .array(path("A path"), { error: "The paths must be a list of paths." })
    .max(testedPathsMax, { error: `At most ${testedPathsMax} paths at once.` }),
});

/** Of one path: how a server sees it, and the mapping that says so; null when none holds it. */
export const testPathMappingsOutput = z
  .object({ path: z.string(), serverPath: z.string(), mapping: pathMapping.nullable() })
  .array();
