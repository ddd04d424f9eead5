import type { Metadata } from "next";
import { Suspense } from "react";
import { ScheduleListScreen } from "./schedule-list-screen";

export const metadata: Metadata = { title: "Schedules" };

export default function Page() {
  return (
    <Suspense>
      <ScheduleListScreen />
    </Suspense>
  );
}
