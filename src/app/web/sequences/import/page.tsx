import type { Metadata } from "next";
import { Suspense } from "react";
import { ImportScreen } from "./import-screen";

export const metadata: Metadata = { title: "Import sequences" };

export default function Page() {
  return (
    <Suspense>
      <ImportScreen />
    </Suspense>
  );
}
