import { importFolder } from "@/domains/sequences/queries/import-folder";
import { readImport, requireImport } from "@/domains/sequences/queries/read-import";
import { importIdInput, locateImportFileInput } from "@/domains/sequences/schema/share";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

/** A file that waits to be confirmed, beside the library as it is now. Throws `not-found`. */
export const getImport = query({ scope: "sequences:read", input: importIdInput }, (context, { id }) =>
  readImport(context, id),
);

/** Where a video that came with a file lies. Only paths that the archive held are ever found. */
export const locateImportFile = query(
  { scope: "sequences:read", input: locateImportFileInput },
  async (context, { id, path }) => {
    const { stored } = await requireImport(context, id);
    const found = stored.bundled.find((one) => one.path === path);
    if (!found) throw notFound("There is no such video in this import.");
    return { folder: importFolder(id), name: found.storedName };
  },
);
