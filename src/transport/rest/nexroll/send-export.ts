import type { Context } from "hono";
import type { ExportOutput } from "@/domains/sequences/schema/share";
import { zipStream } from "@/platform/files/zip-stream";
import type { RestEnv } from "@/transport/rest/rest-env";

/** A name for people in any script, and one for clients that know ASCII alone (RFC 6266, RFC 5987). */
export function attachment(fileName: string): string {
  const letters = fileName.normalize("NFKD").replace(/\p{M}/gu, "");
  const plain = letters.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, escapeByte);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

const escapeByte = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** An export as a download: JSON as it is, an archive while it is made. */
export function sendExport(c: Context<RestEnv>, { fileName, kind, entries }: ExportOutput): Response {
  const headers = new Headers({
    "Content-Disposition": attachment(fileName),
    "Cache-Control": "private, no-store",
  });
  if (kind === "json") {
    headers.set("Content-Type", "application/json; charset=utf-8");
    return new Response(entries[0]?.text ?? "", { headers });
  }
  headers.set("Content-Type", "application/zip");
  // Nobody reads the body of a HEAD, so nothing may be opened for it.
  if (c.req.raw.method === "HEAD") return new Response(null, { headers });
  const { body, sizeBytes } = zipStream(
    entries.map(({ path, text, file, sizeBytes }) => ({
      path,
      content: text === null ? { file: file ?? "", sizeBytes } : { text },
    })),
  );
  headers.set("Content-Length", String(sizeBytes));
  return new Response(body, { headers });
}
