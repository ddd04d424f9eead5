"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { scheduleInput } from "@/domains/schedules/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { meantValues, type ScheduleValues, tidied } from "./schedule-values";

export interface ElsewhereNoticeProps {
  isGone: boolean;
  isStale: boolean;
  values: () => ScheduleValues;
  onTake: () => void;
}

/** Says what happened to the schedule in another tab, or by a script, and offers the ways on. */
export function ElsewhereNotice({ isGone, isStale, values, onTake }: ElsewhereNoticeProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const again = useMutation(
    trpc.schedules.create.mutationOptions({
      onSuccess: async ({ id, name }) => {
        await queries.invalidateQueries(trpc.schedules.pathFilter());
        toast.done(`${name} is there again.`);
        router.replace(`/web/schedules/${id}`);
      },
      onError: (error) => toast.failed(serverFault(error).sentence),
    }),
  );
  const saveAgain = () => {
    const checked = scheduleInput.safeParse(meantValues(values()));
    if (checked.success) again.mutate(tidied(checked.data));
    else toast.failed(checked.error.issues[0]?.message ?? "Something in the form is not right yet.");
  };
  if (isGone) {
    return (
      <Notice
        tone="bad"
        title="This schedule was deleted elsewhere"
        className="mb-6"
        actions={
          <>
            <Button onClick={saveAgain} pending={again.isPending}>
              Make it again from this form
            </Button>
            <Button asChild variant="ghost">
              <Link href="/web/schedules">All schedules</Link>
            </Button>
          </>
        }
      >
        What you see here is no longer stored, and it does not play.
      </Notice>
    );
  }
  if (!isStale) return null;
  return (
    <Notice
      tone="warn"
      title="It was changed elsewhere meanwhile"
      className="mb-6"
      actions={<Button onClick={onTake}>Show the stored one</Button>}
    >
      If you save, what stands in this form replaces that change.
    </Notice>
  );
}
