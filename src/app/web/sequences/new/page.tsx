import type { Metadata } from "next";
import { NewSequenceScreen } from "../new-sequence-screen";

export const metadata: Metadata = { title: "New sequence" };

export default function Page() {
  return <NewSequenceScreen />;
}
