import type { z } from "zod";
import type { auditEntryOutput } from "@/domains/identity/schema";
import { actorFace } from "./actor-face";
import { ClockTime } from "./clock-time";
import { describeAction } from "./describe-action";

export interface AuditRowProps {
  entry: z.output<typeof auditEntryOutput>;
  zone: string;
}

/** Who did what to what, as a sentence. */
export function AuditRow({ entry, zone }: AuditRowProps) {
  const actor = actorFace(entry.actor);
  const { icon: Icon, before, subject, after } = describeAction(entry.action, entry.subject);
  return (
    <li className="grid grid-cols-[2.75rem_1.25rem_minmax(0,1fr)] gap-x-3 px-4 py-2.5 leading-5">
      <ClockTime at={entry.at} zone={zone} />
      <Icon aria-hidden className="mt-px size-4.5 text-faint" />
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-4 gap-y-0.5">
        <p className="min-w-0 text-pretty break-words text-sm text-soft leading-5">
          {before}
          {subject === null ? null : <span className="font-medium text-ink"> {subject}</span>}
          {after ? ` ${after}` : null}
        </p>
        <p className="flex items-center gap-1.5 text-faint text-xs leading-5 sm:ml-auto">
          <span className="sr-only">By</span>
          <actor.icon aria-hidden className="size-3.5" />
          {actor.name}
        </p>
      </div>
    </li>
  );
}
