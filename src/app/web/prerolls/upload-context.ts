"use client";
import { createContext, use, useSyncExternalStore } from "react";
import { emptyQueue } from "./upload-queue";
import type { UploadSnapshot, UploadStore } from "./upload-store";

export const UploadContext = createContext<UploadStore | null>(null);

/** The store itself: to add files and to act on the queue, without following it. */
export function useUploadStore(): UploadStore {
  const store = use(UploadContext);
  if (!store) throw new Error("UploadProvider is missing above this component.");
  return store;
}

const atRest: UploadSnapshot = { queue: emptyQueue, bytesPerSecond: null };
const restSnapshot = () => atRest;

/** The queue as it is now; the component is drawn again with every change. */
export function useUploads(): UploadSnapshot {
  const store = useUploadStore();
  return useSyncExternalStore(store.subscribe, store.snapshot, restSnapshot);
}
