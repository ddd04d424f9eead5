import { z } from "zod";

export interface SendImportOptions {
  signal: AbortSignal;
  onProgress: (sentBytes: number) => void;
}

const received = z.object({ preview_id: z.string() });
const failure = z.object({ detail: z.string() });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the answer to an upload means: the import's id. Throws an Error with a sentence for people. */
export function readImportAnswer(status: number, text: string): string {
  const body = parsed(text);
  if (status >= 200 && status < 300) {
    const known = received.safeParse(body);
    if (known.success) return known.data.preview_id;
    throw new Error("The answer was not from Marquee: is a proxy in between?");
  }
  const refused = failure.safeParse(body);
  if (refused.success) throw new Error(refused.data.detail.replace(/^file: /, ""));
  if (status === 0)
    throw new Error("The connection broke off. Check that Marquee is running, then try again.");
  throw new Error(
    status === 413
      ? "Something in front of Marquee, such as a proxy, does not let a file of this size through."
      : `The server answered with status ${status} and gave no reason.`,
  );
}

/** Sends a shared file. XMLHttpRequest, because fetch cannot say how much is sent. Rejects with a sentence. */
export const sendImport = (file: File, { signal, onProgress }: SendImportOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const finish = () => {
      try {
        resolve(readImportAnswer(request.status, request.responseText));
      } catch (error) {
        reject(error);
      }
    };
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.upload.addEventListener("progress", (event) => onProgress(event.loaded));
    request.addEventListener("load", finish);
    request.addEventListener("error", finish);
    request.addEventListener("abort", () => reject(new DOMException("Cancelled", "AbortError")));
    request.open("POST", "/sequences/import");
    request.setRequestHeader("Accept", "application/json");
    const form = new FormData();
    form.set("file", file, file.name);
    request.send(form);
  });
