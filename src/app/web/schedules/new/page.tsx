import type { Metadata } from "next";
import { Suspense } from "react";
import { NewScheduleScreen } from "../new-schedule-screen";

export const metadata: Metadata = { title: "New schedule" };

export default function Page() {
  return (
    <Suspense>
      <NewScheduleScreen />
    </Suspense>
  );
}
