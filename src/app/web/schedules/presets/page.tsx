import type { Metadata } from "next";
import { PresetsScreen } from "./presets-screen";

export const metadata: Metadata = { title: "Holidays and seasons" };

export default function Page() {
  return <PresetsScreen />;
}
