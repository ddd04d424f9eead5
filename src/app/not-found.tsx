import type { Metadata } from "next";
import { NotFoundScreen } from "./web/shell/not-found-screen";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main className="beam grid min-h-dvh place-items-center">
      <NotFoundScreen />
    </main>
  );
}
