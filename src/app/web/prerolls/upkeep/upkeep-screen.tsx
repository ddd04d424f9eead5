"use client";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { PageHeader } from "@/ui/patterns/page-header";
import { ConversionsPanel } from "./conversions-panel";
import { DuplicatesPanel } from "./duplicates-panel";
import { FitnessPanel } from "./fitness-panel";
import { FoldersPanel } from "./folders-panel";
import { ScanPanel } from "./scan-panel";

/** Everything that keeps a library in order: what is on disk, what will play, what is there twice. */
export const UpkeepScreen = () => (
  <>
    <PageHeader
      title="Upkeep"
      eyebrow={
        <Link href="/web/prerolls" className="inline-flex items-center gap-1.5 hover:text-ink">
          <ArrowLeft aria-hidden className="size-3.5" /> Prerolls
        </Link>
      }
      description="What lies on disk, what will play everywhere, and what is there twice."
    />
    <div className="space-y-6">
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <ScanPanel />
        <FitnessPanel />
      </div>
      <ConversionsPanel />
      <FoldersPanel />
      <DuplicatesPanel />
    </div>
  </>
);
