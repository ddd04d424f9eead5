"use client";
import { Copy, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { Schedule } from "@/domains/schedules/schema";
import { StatusLight } from "@/ui/patterns/status-light";
import { Button } from "@/ui/primitives/button";
import { ScheduleFormHeader } from "./schedule-form-header";
import { useScheduleChanges } from "./use-schedule-changes";

export interface EditScheduleHeaderProps {
  schedule: Schedule;
  isGone: boolean;
}

/** The schedule's name, how it stands with it, and what can be done with the whole of it. */
export function EditScheduleHeader({ schedule, isGone }: EditScheduleHeaderProps) {
  const router = useRouter();
  const { remove } = useScheduleChanges();
  const onDelete = () => {
    // Away first: this page would only say that its schedule is gone.
    router.push("/web/schedules");
    void remove(schedule);
  };
  return (
    <>
      <ScheduleFormHeader
        title={schedule.name}
        actions={
          isGone ? null : (
            <>
              <Button asChild variant="ghost">
                <Link href={`/web/schedules/new?copy=${schedule.id}`}>
                  <Copy /> Duplicate
                </Link>
              </Button>
              <Button variant="quietDanger" onClick={onDelete}>
                <Trash2 /> Delete
              </Button>
            </>
          )
        }
      />
      {isGone ? null : (
        <p className="-mt-5 mb-8 flex flex-wrap items-center gap-x-3">
          <StatusLight tone={schedule.isActive && schedule.isEnabled ? "ok" : "idle"}>
            {schedule.activeReason}
          </StatusLight>
        </p>
      )}
    </>
  );
}
