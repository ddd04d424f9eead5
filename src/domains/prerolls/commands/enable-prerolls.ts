import { changeEach } from "@/domains/prerolls/commands/change-each";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { enablePrerollsInput } from "@/domains/prerolls/schema/bulk";
import { command } from "@/platform/command";

/** Switches many clips on or off; one that is off stays in its categories and does not play. */
export const enablePrerolls = command(
  { scope: "prerolls:write", input: enablePrerollsInput, audit: null, transaction: "none" },
  (context, { ids, isEnabled }) =>
    changeEach(context, ids, (each, id) => updatePreroll(each, { id, isEnabled })),
);
