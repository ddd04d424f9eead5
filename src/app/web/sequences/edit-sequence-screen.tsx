"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ScreenScene } from "@/ui/illustrations/screen-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { Button } from "@/ui/primitives/button";
import { QueryState } from "../shell/query-state";
import { BuilderHeader } from "./builder-header";
import { EditSequence } from "./edit-sequence";

/** A stored sequence. */
export function EditSequenceScreen({ id }: { id: number }) {
  const trpc = useTRPC();
  const stored = useQuery(trpc.sequences.get.queryOptions({ id }));
  const { data, error } = stored;
  const isGone = error?.data?.code === "NOT_FOUND";
  if (data) return <EditSequence stored={data} isGone={isGone} />;
  if (isGone) {
    return (
      <EmptyState
        isPage
        illustration={<ScreenScene />}
        title="This sequence is gone"
        actions={
          <Button asChild variant="primary">
            <Link href="/web/sequences">All sequences</Link>
          </Button>
        }
      >
        It was deleted, or the address is not right.
      </EmptyState>
    );
  }
  return (
    <>
      <BuilderHeader title="Sequence" />
      <QueryState queries={[stored]} label="Loading the sequence" shape="form" />
    </>
  );
}
