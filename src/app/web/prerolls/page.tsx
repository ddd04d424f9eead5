import type { Metadata } from "next";
import { Suspense } from "react";
import { LoadingState } from "@/ui/patterns/loading-state";
import { LibraryScreen } from "./library-screen";

export const metadata: Metadata = { title: "Prerolls" };

/** The clips and their categories. */
export default function PrerollsPage() {
  return (
    <Suspense fallback={<LoadingState label="Loading the clips" shape="cards" count={12} />}>
      <LibraryScreen />
    </Suspense>
  );
}
