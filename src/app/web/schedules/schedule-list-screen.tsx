"use client";
import { useQuery } from "@tanstack/react-query";
import { CalendarPlus, Gift } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { CalendarScene } from "@/ui/illustrations/calendar-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { PageHeader } from "@/ui/patterns/page-header";
import { Button } from "@/ui/primitives/button";
import { useCommands } from "../shell/commands";
import { QueryState } from "../shell/query-state";
import { ScheduleOverview } from "./schedule-overview";

const newSchedule = (
  <Button asChild variant="primary">
    <Link href="/web/schedules/new">
      <CalendarPlus /> New schedule
    </Link>
  </Button>
);

const holidays = (
  <Button asChild>
    <Link href="/web/schedules/presets">
      <Gift /> Holidays
    </Link>
  </Button>
);

/** All schedules: the year they make together, and each by itself. */
export function ScheduleListScreen() {
  const trpc = useTRPC();
  const router = useRouter();
  const list = useQuery(trpc.schedules.list.queryOptions());
  const { data } = list;
  useCommands([
    {
      id: "new-schedule",
      label: "New schedule",
      icon: CalendarPlus,
      run: () => router.push("/web/schedules/new"),
    },
    {
      id: "holiday-presets",
      label: "Holidays and seasons, ready-made",
      icon: Gift,
      keywords: ["preset", "christmas", "halloween", "easter"],
      run: () => router.push("/web/schedules/presets"),
    },
  ]);
  return (
    <>
      <PageHeader
        title="Schedules"
        count={data?.length || undefined}
        description="Each says what plays and when. Where two want the same minute, one of them wins, and Marquee says why."
        actions={
          data && data.length > 0 ? (
            <>
              {holidays}
              {newSchedule}
            </>
          ) : null
        }
      />
      <QueryState queries={[list]} label="Loading the schedules" shape="rows" count={6} />
      {data?.length === 0 ? (
        <EmptyState
          illustration={<CalendarScene />}
          title="No schedule yet"
          actions={
            <>
              {newSchedule}
              {holidays}
            </>
          }
        >
          Say when a category plays: every evening, every December, Fridays from eight. Or begin with a
          holiday that is ready-made. Until then your server keeps its own prerolls.
        </EmptyState>
      ) : null}
      {data && data.length > 0 ? <ScheduleOverview schedules={data} /> : null}
    </>
  );
}
