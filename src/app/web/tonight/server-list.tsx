import { Plus } from "lucide-react";
import Link from "next/link";
import type { ServerProgramme } from "@/domains/playback/schema";
import { UnpluggedScene } from "@/ui/illustrations/unplugged-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { Button } from "@/ui/primitives/button";
import { Panel } from "@/ui/primitives/panel";
import { ServerCard } from "./server-card";
import type { ServerMoment } from "./use-server-now";

export interface ServerListProps {
  servers: readonly ServerProgramme[];
  moment: ServerMoment;
}

/** Every server, each with its own facts: one that fails says nothing about another. */
export const ServerList = ({ servers, moment }: ServerListProps) => (
  <section aria-labelledby="servers-heading" className="min-w-0">
    <h2 id="servers-heading" className="mb-3 font-semibold text-base tracking-tight">
      {servers.length > 1 ? "On your servers" : "On your server"}
    </h2>
    {servers.length === 0 ? (
      <Panel>
        <EmptyState
          compact
          illustration={<UnpluggedScene />}
          title="No server is connected"
          actions={
            <Button asChild variant="primary">
              <Link href="/web/settings/servers">
                <Plus /> Connect Plex
              </Link>
            </Button>
          }
        >
          What is on above is given to your server as soon as there is one.
        </EmptyState>
      </Panel>
    ) : (
      <div className="grid gap-4">
        {servers.map((server) => (
          <ServerCard key={server.id} server={server} moment={moment} />
        ))}
      </div>
    )}
  </section>
);
