"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { FolderPlus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { LibraryFolder } from "@/domains/prerolls/schema/library-folder";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { DataList, DataRow } from "@/ui/patterns/data-list";
import { Badge } from "@/ui/primitives/badge";
import { Button } from "@/ui/primitives/button";
import { ConfirmDialog } from "@/ui/primitives/confirm-dialog";
import { IconButton } from "@/ui/primitives/icon-button";
import { Panel } from "@/ui/primitives/panel";
import { Skeleton } from "@/ui/primitives/skeleton";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { AddFolderDialog } from "./add-folder-dialog";
import { PanelState } from "./panel-state";

const clips = (count: number) => (count === 1 ? "1 clip" : `${count.toLocaleString("en")} clips`);

/** Folders whose videos stay where they are. */
export function FoldersPanel() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const query = useQuery(trpc.prerolls.listFolders.queryOptions());
  const { data } = query;
  const [isAdding, setIsAdding] = useState(false);
  const [leaving, setLeaving] = useState<LibraryFolder | null>(null);
  const remove = async (folder: LibraryFolder) => {
    try {
      await client.prerolls.removeFolder.mutate({ id: folder.id, clips: "trash" });
      toast.done(`${folder.path} is not part of the library any more.`, "Its files stay where they are.");
      setLeaving(null);
    } catch (error) {
      toast.failed(serverFault(error).sentence);
    } finally {
      await queries.invalidateQueries();
    }
  };
  return (
    <Panel
      title="Folders elsewhere"
      description="Videos that stay where they are. New ones in these folders are noticed with every look."
      actions={
        <Button onClick={() => setIsAdding(true)}>
          <FolderPlus /> Add a folder
        </Button>
      }
    >
      <PanelState query={query}>
        <Skeleton className="h-14" />
      </PanelState>
      {data && data.length > 0 ? (
        <DataList label="Folders elsewhere">
          {data.map((folder) => (
            <DataRow
              key={folder.id}
              title={folder.path}
              meta={`${clips(folder.prerollCount)}${folder.category ? `, in ${folder.category.name}` : ""}`}
              badges={
                <>
                  {folder.isAvailable ? null : <Badge tone="bad">Cannot be read</Badge>}
                  {folder.missingCount > 0 ? <Badge tone="warn">{folder.missingCount} missing</Badge> : null}
                </>
              }
              trailing={
                <IconButton label={`Remove ${folder.path}`} onClick={() => setLeaving(folder)}>
                  <Trash2 />
                </IconButton>
              }
            />
          ))}
        </DataList>
      ) : null}
      {data?.length === 0 ? (
        <p className="text-faint text-sm">
          None yet. A folder on a NAS that Plex can open too needs no second copy here.
        </p>
      ) : null}
      {isAdding ? <AddFolderDialog onClose={() => setIsAdding(false)} /> : null}
      {leaving ? (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && setLeaving(null)}
          title="Remove this folder from the library?"
          impact={`${clips(leaving.prerollCount)} of ${leaving.path} go to the trash for 30 days. The files themselves stay where they are.`}
          confirmLabel="Remove"
          onConfirm={() => remove(leaving)}
        />
      ) : null}
    </Panel>
  );
}
