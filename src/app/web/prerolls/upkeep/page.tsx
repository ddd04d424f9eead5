import type { Metadata } from "next";
import { UpkeepScreen } from "./upkeep-screen";

export const metadata: Metadata = { title: "Upkeep" };

export default function Page() {
  return <UpkeepScreen />;
}
