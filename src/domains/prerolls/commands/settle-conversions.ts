import { z } from "zod";
import { converterLock } from "@/domains/prerolls/commands/convert-next";
import { requeueCutConversions } from "@/domains/prerolls/commands/requeue-cut-conversions";
import { command } from "@/platform/command";
import { tryWithLock } from "@/platform/with-lock";

/**
 * For the start: conversions that the last process left in the middle wait in line again. Nothing happens while
 * another process on this database converts.
 */
export const settleConversions = command(
  { scope: "prerolls:write", input: z.void(), audit: null, transaction: "none" },
  async (context) => {
    const turn = await tryWithLock(converterLock, 0, () => requeueCutConversions(context));
    return turn?.value ?? { requeuedCount: 0 };
  },
);
