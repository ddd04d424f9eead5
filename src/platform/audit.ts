import { auditEntries } from "@/db/schema/identity";
import { actorName } from "@/platform/access";
import type { Context } from "@/platform/context";

/** One line of the trail: who did what to what. Written in the command's own transaction. */
export async function writeAudit(context: Context, action: string, subject: string | null): Promise<void> {
  await context.db.insert(auditEntries).values({
    at: context.clock.now(),
    actor: actorName(context.actor),
    action,
    subject,
    requestId: context.requestId,
  });
}
