import type { DuplicateAction } from "@/domains/prerolls/constants";
import { readUploadAnswer, type UploadOutcome } from "./upload-answer";
import type { DuplicateChoice, UploadItem } from "./upload-queue";

export interface SendOptions {
  signal: AbortSignal;
  onProgress: (sentBytes: number) => void;
  /** Every byte is with the server, which now looks into the file. */
  onSent: () => void;
}

export type SendUpload = (item: UploadItem, file: File, options: SendOptions) => Promise<UploadOutcome>;

/** A transfer that moves nothing for so long is given up. */
const stallMs = 60_000;

/** To ask, the server is told to skip: it then names the clip that is there already. */
const duplicateActions = {
  ask: "skip",
  "keep-both": "rename",
  replace: "replace",
} as const satisfies Record<DuplicateChoice, DuplicateAction>;

function formOf(item: UploadItem, file: File): FormData {
  const form = new FormData();
  // The fields come first, so that the server knows them before the last byte of the file.
  // A clip that is replaced stays in its own categories.
  if (item.categoryId !== null && item.onDuplicate !== "replace") {
    form.set("category_id", String(item.categoryId));
  }
  form.set("duplicate_action", duplicateActions[item.onDuplicate]);
  form.set("file", file, file.name);
  return form;
}

/** Sends one file. XMLHttpRequest, because fetch cannot say how much is sent. Never rejects. */
export const sendUpload: SendUpload = (item, file, { signal, onProgress, onSent }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let stall: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(stall);
      stall = setTimeout(() => finish({ type: "broke-off" }), stallMs);
    };
    const abort = () => finish({ type: "aborted" });
    const finish = (outcome: UploadOutcome) => {
      clearTimeout(stall);
      signal.removeEventListener("abort", abort);
      resolve(outcome);
      if (request.readyState !== XMLHttpRequest.DONE) request.abort();
    };
    signal.addEventListener("abort", abort);
    request.upload.addEventListener("progress", (event) => {
      watch();
      onProgress(event.loaded);
    });
    request.upload.addEventListener("load", () => {
      clearTimeout(stall);
      onSent();
    });
    request.addEventListener("error", () => finish({ type: "broke-off" }));
    request.addEventListener("load", () => finish(readUploadAnswer(request.status, request.responseText)));
    request.open("POST", "/prerolls/upload");
    request.setRequestHeader("Accept", "application/json");
    watch();
    request.send(formOf(item, file));
  });
