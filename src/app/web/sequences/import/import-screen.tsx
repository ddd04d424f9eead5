"use client";
import { useQuery } from "@tanstack/react-query";
import { useRouter, useSearchParams } from "next/navigation";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { Button } from "@/ui/primitives/button";
import { serverFault } from "../../shell/server-fault";
import { BuilderHeader } from "../builder-header";
import { ChooseFile } from "./choose-file";
import { ReviewImport } from "./review-import";

/** Brings in what somebody shared: a file, then a look at what it holds, then all of it at once. */
export function ImportScreen() {
  const trpc = useTRPC();
  const router = useRouter();
  const id = useSearchParams().get("import");
  const { data, error } = useQuery(
    trpc.sequences.getImport.queryOptions({ id: id ?? "" }, { enabled: id !== null, retry: false }),
  );
  const startOver = () => router.replace("/web/sequences/import");
  return (
    <>
      <BuilderHeader title="Import sequences" />
      {id === null ? (
        <ChooseFile onReceived={(received) => router.replace(`/web/sequences/import?import=${received}`)} />
      ) : null}
      {id !== null && error ? (
        <ErrorState
          sentence={serverFault(error).sentence}
          actions={<Button onClick={startOver}>Choose another file</Button>}
        />
      ) : null}
      {id !== null && !data && !error ? <LoadingState label="Looking at the file" shape="rows" /> : null}
      {id !== null && data ? <ReviewImport key={data.id} preview={data} onDiscarded={startOver} /> : null}
    </>
  );
}
