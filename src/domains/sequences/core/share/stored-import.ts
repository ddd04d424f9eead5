import type { Settled } from "@/domains/sequences/core/share/match-import";
import type { BundledFile, SharedFile } from "@/domains/sequences/core/share/shared-file";

/** Changes with the shape below: what another version stored is read again from a new upload. */
export const storedImportFormat = 1;

/** An uploaded file as it waits to be confirmed. */
export interface StoredImport {
  format: number;
  isArchive: boolean;
  shared: SharedFile;
  bundled: BundledFile[];
  /** Sentences about the file as a whole. */
  notes: string[];
  settled: Settled;
}
