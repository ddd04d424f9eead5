import { changeEach } from "@/domains/prerolls/commands/change-each";
import { restorePreroll } from "@/domains/prerolls/commands/restore-preroll";
import { prerollIdsInput } from "@/domains/prerolls/schema/bulk";
import { command } from "@/platform/command";

/** Brings many clips back from the trash. */
export const restorePrerolls = command(
  { scope: "prerolls:write", input: prerollIdsInput, audit: null, transaction: "none" },
  (context, { ids }) => changeEach(context, ids, (each, id) => restorePreroll(each, { id })),
);
