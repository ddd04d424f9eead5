"use client";
import { useQuery } from "@tanstack/react-query";
import { Download, ListPlus, Upload } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ProjectorScene } from "@/ui/illustrations/projector-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { PageHeader } from "@/ui/patterns/page-header";
import { Button } from "@/ui/primitives/button";
import { useCommands } from "../shell/commands";
import { QueryState } from "../shell/query-state";
import { ExportDialog } from "./export-dialog";
import { SequenceGallery } from "./sequence-gallery";

const newSequence = (
  <Button asChild variant="primary">
    <Link href="/web/sequences/new">
      <ListPlus /> New sequence
    </Link>
  </Button>
);
const importSequences = (
  <Button asChild>
    <Link href="/web/sequences/import">
      <Upload /> Import
    </Link>
  </Button>
);

/** All saved sequences. */
export function SequenceListScreen() {
  const trpc = useTRPC();
  const router = useRouter();
  const list = useQuery(trpc.sequences.list.queryOptions());
  const { data } = list;
  const [isExporting, setIsExporting] = useState(false);
  useCommands([
    {
      id: "new-sequence",
      label: "New sequence",
      icon: ListPlus,
      run: () => router.push("/web/sequences/new"),
    },
    {
      id: "import-sequences",
      label: "Import sequences",
      icon: Upload,
      run: () => router.push("/web/sequences/import"),
    },
  ]);
  return (
    <>
      <PageHeader
        title="Sequences"
        count={data?.length || undefined}
        description="Several things one after another: an intro, two trailers, a clip of the season. A schedule plays them whole, in order."
        actions={
          data && data.length > 0 ? (
            <>
              <Button onClick={() => setIsExporting(true)}>
                <Download /> Export all
              </Button>
              {importSequences}
              {newSequence}
            </>
          ) : null
        }
      />
      <QueryState queries={[list]} label="Loading the sequences" shape="cards" count={6} />
      {data?.length === 0 ? (
        <EmptyState
          illustration={<ProjectorScene />}
          title="No sequence yet"
          actions={
            <>
              {newSequence}
              {importSequences}
            </>
          }
        >
          Build what plays before the feature, block by block, and see at once how it runs. Or bring one that
          somebody shared.
        </EmptyState>
      ) : null}
      {data && data.length > 0 ? <SequenceGallery sequences={data} /> : null}
      {isExporting ? <ExportDialog sequence={null} onClose={() => setIsExporting(false)} /> : null}
    </>
  );
}
