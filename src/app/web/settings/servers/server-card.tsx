"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Ellipsis, Link2, Pencil, Unplug } from "lucide-react";
import { kindNames } from "@/domains/media-servers/constants";
import type { MediaServer } from "@/domains/media-servers/schema";
import type { ServerProgramme } from "@/domains/playback/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { StatusLight } from "@/ui/patterns/status-light";
import { Badge } from "@/ui/primitives/badge";
import { Button } from "@/ui/primitives/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { IconButton } from "@/ui/primitives/icon-button";
import { Notice } from "@/ui/primitives/notice";
import { Panel } from "@/ui/primitives/panel";
import { Switch } from "@/ui/primitives/switch";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { serverLight } from "../../tonight/server-light";
import { ServerFactsList } from "./server-facts-list";

export type ServerTask = "address" | "rename" | "disconnect";

export interface ServerCardProps {
  server: MediaServer;
  /** How it stands with it; null while that is not known. */
  programme: ServerProgramme | null;
  onTask: (task: ServerTask) => void;
}

/** One connected server: how it is, what is known of it, and what can be done with it. */
export function ServerCard({ server, programme, onTask }: ServerCardProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const update = useMutation(trpc.mediaServers.update.mutationOptions());
  const isEnabled = update.isPending ? (update.variables.isEnabled ?? server.isEnabled) : server.isEnabled;
  const light = programme ? serverLight({ isEnabled: server.isEnabled, status: programme.status }) : null;
  const isFailing = server.isEnabled && programme?.status === "failing";

  const turn = async (on: boolean) => {
    try {
      await update.mutateAsync({ id: server.id, isEnabled: on });
      toast.done(on ? `${server.name} is in use again.` : `${server.name} is left alone from now on.`);
    } catch (error) {
      toast.failed(serverFault(error).sentence);
    }
    await queries.invalidateQueries(trpc.mediaServers.pathFilter());
    await queries.invalidateQueries(trpc.playback.pathFilter());
  };
  return (
    <Panel
      as="article"
      tone={isFailing ? "bad" : "plain"}
      title={
        <span className="flex flex-wrap items-center gap-2.5">
          {server.name}
          {server.name === kindNames[server.kind] ? null : (
            <Badge tone="outline">{kindNames[server.kind]}</Badge>
          )}
        </span>
      }
      description={programme?.sentence}
      actions={
        <>
          {light ? <StatusLight tone={light.tone}>{light.word}</StatusLight> : null}
          <DropdownMenu>
            <DropdownMenuTrigger asChild>
              <IconButton label={`More for ${server.name}`} size="sm" className="-mr-2">
                <Ellipsis />
              </IconButton>
            </DropdownMenuTrigger>
            <DropdownMenuContent align="end">
              <DropdownMenuItem onSelect={() => onTask("rename")}>
                <Pencil /> Rename
              </DropdownMenuItem>
              <DropdownMenuItem onSelect={() => onTask("address")}>
                <Link2 /> Change address or token
              </DropdownMenuItem>
              <DropdownMenuSeparator />
              <DropdownMenuItem tone="danger" onSelect={() => onTask("disconnect")}>
                <Unplug /> Disconnect
              </DropdownMenuItem>
            </DropdownMenuContent>
          </DropdownMenu>
        </>
      }
    >
      {server.hasCredential ? null : (
        <Notice
          tone="warn"
          title="The token is missing"
          className="mb-4"
          actions={
            <Button size="sm" onClick={() => onTask("address")}>
              Enter the token
            </Button>
          }
        >
          Without it {server.name} cannot be told what to play.
        </Notice>
      )}
      <ServerFactsList server={server} />
      <Switch
        className="mt-4 border-t pt-4"
        label="In use"
        hint="Switched off, Marquee leaves it alone: it keeps what it holds at that moment."
        checked={isEnabled}
        onCheckedChange={(on) => !update.isPending && void turn(on)}
      />
    </Panel>
  );
}
