import type { Metadata } from "next";
import { Suspense } from "react";
import { LoadingState } from "@/ui/patterns/loading-state";
import { ActivityScreen } from "./activity-screen";

export const metadata: Metadata = { title: "Activity" };

/** What the servers were told, and who changed what. */
export default function ActivityPage() {
  return (
    <Suspense fallback={<LoadingState label="Loading the activity" shape="rows" />}>
      <ActivityScreen />
    </Suspense>
  );
}
