"use client";
import { type ReactNode, useEffect, useState } from "react";
import { sendUpload } from "./send-upload";
import { UploadContext } from "./upload-context";
import { createUploadStore, type UploadStore } from "./upload-store";
import { uploadTotals } from "./upload-totals";
import { UploadTray } from "./upload-tray";

const answerWithinMs = 5000;

async function isServerUp(): Promise<boolean> {
  try {
    const answer = await fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(answerWithinMs) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** The browser asks before the page goes away while files are still on their way. */
function useLeaveWarning(store: UploadStore): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (uploadTotals(store.snapshot().queue).busy) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [store]);
}

/** Uploads go on while people walk through the console; the tray says how far they are. */
export function UploadProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() =>
    createUploadStore({ send: sendUpload, isServerUp, isReadable, nowMs: () => performance.now() }),
  );
  useLeaveWarning(store);
  return (
    <UploadContext value={store}>
      {children}
      <UploadTray />
    </UploadContext>
  );
}
