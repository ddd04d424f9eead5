import type { Metadata } from "next";
import { Suspense } from "react";
import { LoadingState } from "@/ui/patterns/loading-state";
import { DifferencesScreen } from "./differences-screen";

export const metadata: Metadata = { title: "What Marquee does differently" };

export default function DifferencesPage() {
  return (
    <Suspense fallback={<LoadingState label="Loading the differences" shape="rows" />}>
      <DifferencesScreen />
    </Suspense>
  );
}
