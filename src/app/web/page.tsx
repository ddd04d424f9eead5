import type { Metadata } from "next";
import { Suspense } from "react";
import { TonightScreen } from "./tonight/tonight-screen";

export const metadata: Metadata = { title: "Tonight" };

export default function Page() {
  return (
    <Suspense>
      <TonightScreen />
    </Suspense>
  );
}
