import type { Metadata } from "next";
import { DifferencesScreen } from "./differences-screen";

export const metadata: Metadata = { title: "What Marquee does differently" };

export default function DifferencesPage() {
  return <DifferencesScreen />;
}
