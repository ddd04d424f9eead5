import type { Metadata } from "next";
import { ProgrammeScreen } from "./programme-screen";

export const metadata: Metadata = { title: "Filler and genres" };

export default function Page() {
  return <ProgrammeScreen />;
}
