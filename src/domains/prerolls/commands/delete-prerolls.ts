import { changeEach } from "@/domains/prerolls/commands/change-each";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { prerollIdsInput } from "@/domains/prerolls/schema/bulk";
import { command } from "@/platform/command";

/** Moves many clips into the trash. Each stands in the audit trail under its own name. */
export const deletePrerolls = command(
  { scope: "prerolls:write", input: prerollIdsInput, audit: null, transaction: "none" },
  (context, { ids }) => changeEach(context, ids, (each, id) => deletePreroll(each, { id })),
);
