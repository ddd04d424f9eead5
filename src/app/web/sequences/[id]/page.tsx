import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { rowIdMax } from "@/lib/row-id";
import { EditSequenceScreen } from "../edit-sequence-screen";

export const metadata: Metadata = { title: "Sequence" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const number = /^\d{1,10}$/.test(id) ? Number(id) : 0;
  if (number < 1 || number > rowIdMax) notFound();
  return <EditSequenceScreen key={number} id={number} />;
}
