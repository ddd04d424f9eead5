import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bundleMaxBytes } from "@/domains/sequences/constants";
import type { SequenceImport } from "@/domains/sequences/schema/share";
import { isDomainError } from "@/platform/errors";
import { discardIncoming } from "@/platform/files/incoming-files";
import { receiveUpload } from "@/platform/files/receive-upload";
import { guard } from "@/platform/guard";
import { choicesOf, readFolderMappings } from "@/transport/rest/nexroll/folder-mappings";
import {
  archiveAnswer,
  archiveAnswerOf,
  bundleAnswer,
  bundleAnswerOf,
  patternAnswer,
  patternAnswerOf,
} from "@/transport/rest/nexroll/import-answers";
import { formText } from "@/transport/rest/nexroll/upload-form";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json } from "@/transport/rest/wire";
import { domainErrorIn } from "@/transport/rest/wire-words";

const file = z.string().openapi({ format: "binary", description: ".nexseq, .json, .nexbundle or .zip" });

const importFile = createRoute({
  method: "post",
  path: "/sequences/import",
  tags: ["Sequences"],
  summary: "Read a shared sequence and say what of it is here",
  description:
    "Nothing is saved: save the blocks with POST /sequences, or all of it with POST " +
    "/sequences/import/{import}/confirm. With folder_mappings the clips and categories of an archive are made, and " +
    "the blocks of the answer name them. What was sent waits for a day.",
  request: {
    query: z.object({
      auto_download: z
        .string()
        .optional()
        .openapi({ description: "Accepted; there is nothing to download from" }),
    }),
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: z.object({
            file,
            auto_download: z.string().optional(),
            folder_mappings: z.string().optional().openapi({
              description: 'JSON: {"category:<folder>": "new:<name>" or "<category id>", "fixed:<name>": …}',
            }),
          }),
        },
      },
    },
  },
  responses: {
    200: json(
      z.union([patternAnswer, archiveAnswer, bundleAnswer]),
      "One sequence, an archive with videos, or several sequences",
    ),
    ...errorAnswers(400, 413, 507),
  },
});

/** Documented here and not validated by the framework, which would read the whole body into memory. */
export function registerSequenceImport(app: OpenAPIHono<RestEnv>): void {
  app.openAPIRegistry.registerPath(importFile);
  app.post("/sequences/import", async (c) => {
    // Before the first byte is read: nobody fills the disk of a house that is not theirs.
    guard(c.var.context.actor, "sequences:write");
    try {
      const { files, fields } = await receiveUpload(c.req.raw, {
        fileFields: ["file"],
        maxFileBytes: bundleMaxBytes,
      });
      try {
        const [sent] = files;
        if (!sent) return c.json({ detail: "file: Choose a file to import." }, 422);
        const mappings = formText(fields, "folder_mappings");
        const wanted = mappings === undefined ? null : readFolderMappings(mappings);
        const wantsDownload = isTrue(c.req.query("auto_download") ?? formText(fields, "auto_download"));
        const preview = await c.var.caller.sequences.previewImport({ uploadId: sent.uploadId });
        if (wanted && preview.kind === "archive") {
          return c.json(await takeClips(c, preview, wanted, wantsDownload), 200);
        }
        return c.json(answerOf(preview, wantsDownload), 200);
      } finally {
        await Promise.all(files.map(({ uploadId }) => discardIncoming(uploadId)));
      }
    } catch (error) {
      return refuseImport(c, error);
    }
  });
}

const isTrue = (text: string | undefined) => /^(true|1|yes|on)$/i.test(text ?? "");

function answerOf(preview: SequenceImport, wantsDownload: boolean) {
  if (preview.sequences.length > 1 || preview.kind === "bundle")
    return bundleAnswerOf(preview, wantsDownload);
  return preview.kind === "archive"
    ? archiveAnswerOf(preview, wantsDownload)
    : patternAnswerOf(preview, wantsDownload);
}

async function takeClips(
  c: Context<RestEnv>,
  preview: SequenceImport,
  mappings: ReturnType<typeof readFolderMappings>,
  wantsDownload: boolean,
) {
  const { id } = preview;
  const { sequences } = c.var.caller;
  try {
    const done = await sequences.confirmImport({
      id,
      choices: choicesOf(mappings, preview),
      sequencesLater: true,
    });
    return patternAnswerOf(await sequences.getImport({ id }), wantsDownload, done);
  } catch (error) {
    await sequences.discardImport({ id });
    throw error;
  }
}

/** Documented as 400 and not as 422: a body that is no form, a file that is no JSON and no archive. */
function refuseImport(c: Context<RestEnv>, error: unknown): Response {
  const known = domainErrorIn(error) ?? error;
  const isAboutFile = isDomainError(known) && (known.field ?? "file") === "file";
  if (!isAboutFile || known.kind !== "invalid") throw error;
  return c.json({ detail: known.message }, 400);
}
