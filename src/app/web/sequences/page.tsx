import type { Metadata } from "next";
import { Suspense } from "react";
import { SequenceListScreen } from "./sequence-list-screen";

export const metadata: Metadata = { title: "Sequences" };

export default function Page() {
  return (
    <Suspense>
      <SequenceListScreen />
    </Suspense>
  );
}
