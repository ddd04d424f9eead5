"use client";
import { Power, PowerOff, Trash2 } from "lucide-react";
import { Button } from "@/ui/primitives/button";
import { Spinner } from "@/ui/primitives/spinner";
import { useManySchedules } from "./use-many-schedules";
import type { ScheduleSelection } from "./use-schedule-selection";

/** What can be done with the chosen schedules. */
export function SelectedSchedules({ selection }: { selection: ScheduleSelection }) {
  const { isWorking, setEnabled, remove } = useManySchedules();
  const { chosen, clear } = selection;
  if (isWorking) {
    return (
      <span role="status" className="inline-flex h-8 items-center gap-2 px-2 text-sm text-soft">
        <Spinner className="size-4" /> Working
      </span>
    );
  }
  return (
    <>
      <Button size="sm" onClick={() => void setEnabled(chosen, true)}>
        <Power /> Switch on
      </Button>
      <Button size="sm" onClick={() => void setEnabled(chosen, false)}>
        <PowerOff /> Switch off
      </Button>
      <Button size="sm" variant="quietDanger" onClick={() => void remove(chosen).then(clear)}>
        <Trash2 /> Delete
      </Button>
    </>
  );
}
