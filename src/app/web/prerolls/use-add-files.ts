"use client";
import { useCallback } from "react";
import { toast } from "@/ui/primitives/toast";
import { newUploads } from "./new-uploads";
import { useUploadStore } from "./upload-context";

/** Puts chosen files into the queue, straight into a category if one is given. */
export function useAddFiles(): (files: readonly File[], categoryId: number | null) => void {
  const store = useUploadStore();
  return useCallback(
    (chosen, categoryId) => {
      const { files, uploads } = newUploads(chosen, categoryId);
      if (files.length > 0) store.add(uploads, files);
      else toast.note("There is no video in what you dropped.");
    },
    [store],
  );
}
