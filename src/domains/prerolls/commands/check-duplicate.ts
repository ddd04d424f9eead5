import { rm } from "node:fs/promises";
import { and, asc, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { hasContent } from "@/domains/prerolls/queries/has-content";
import { readPrerolls } from "@/domains/prerolls/queries/read-prerolls";
import { checkDuplicateInput } from "@/domains/prerolls/schema/preroll";
import { command } from "@/platform/command";
import { takeIncoming } from "@/platform/files/incoming-files";

/** Says whether the content of an upload is in the library already; the upload itself is thrown away. */
export const checkDuplicate = command(
  { scope: "prerolls:write", input: checkDuplicateInput, audit: null, transaction: "none" },
  async ({ db }, { uploadId }) => {
    const { path, sha256 } = takeIncoming(uploadId);
    await rm(path, { force: true });
    const [existing = null] = await readPrerolls(db, {
      where: and(hasContent(sha256), isNull(prerolls.deletedAt)),
      orderBy: [asc(prerolls.id)],
      limit: 1,
    });
    return { sha256, existing };
  },
);
