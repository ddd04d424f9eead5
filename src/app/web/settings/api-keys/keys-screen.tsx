"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { ApiKey } from "@/domains/identity/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ScreenScene } from "@/ui/illustrations/screen-scene";
import { DataList } from "@/ui/patterns/data-list";
import { EmptyState } from "@/ui/patterns/empty-state";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { PageHeader } from "@/ui/patterns/page-header";
import { Button } from "@/ui/primitives/button";
import { useCommands } from "../../shell/commands";
import { serverFault } from "../../shell/server-fault";
import { CreateKeyDialog } from "./create-key-dialog";
import { KeyRow } from "./key-row";
import { RevokeDialog } from "./revoke-dialog";
import { UseAKey } from "./use-a-key";

/** The keys with which programs call Marquee. */
export function KeysScreen() {
  const trpc = useTRPC();
  // Asked again at every visit: the use of a key is not told to the console.
  const keys = useQuery(trpc.identity.listKeys.queryOptions(undefined, { staleTime: 0 }));
  const [open, setOpen] = useState<"create" | ApiKey | null>(null);
  const create = () => setOpen("create");
  const close = () => setOpen(null);
  useCommands([{ id: "create-key", label: "Make an API key", icon: Plus, run: create }]);
  const fault = keys.error && !keys.data ? serverFault(keys.error) : null;
  const make = (
    <Button variant="primary" onClick={create}>
      <Plus /> New key
    </Button>
  );
  return (
    <>
      <PageHeader
        title="API keys"
        description="For scripts, dashboards and other programs. Each has a key of its own, so that one can be shut out alone."
        actions={keys.data?.length ? make : null}
      />
      {fault ? (
        <ErrorState
          sentence={fault.sentence}
          requestId={fault.requestId ?? undefined}
          onRetry={() => void keys.refetch()}
          retrying={keys.isFetching}
        />
      ) : !keys.data ? (
        <LoadingState label="Loading the keys" shape="rows" count={3} />
      ) : (
        <div className="space-y-6">
          {keys.data.length === 0 ? (
            <EmptyState compact illustration={<ScreenScene />} title="No key yet" actions={make}>
              Make one for each program that is to talk to Marquee.
            </EmptyState>
          ) : (
            <DataList label="API keys">
              {keys.data.map((key) => (
                <KeyRow key={key.id} apiKey={key} onRevoke={() => setOpen(key)} />
              ))}
            </DataList>
          )}
          <UseAKey />
        </div>
      )}
      {open === "create" ? <CreateKeyDialog onClose={close} /> : null}
      {open !== null && open !== "create" ? <RevokeDialog apiKey={open} onClose={close} /> : null}
    </>
  );
}
