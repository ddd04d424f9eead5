import { Server } from "lucide-react";
import Link from "next/link";
import { kindNames } from "@/domains/media-servers/constants";
import type { ServerProgramme } from "@/domains/playback/schema";
import { classNames } from "@/lib/class-names";
import { StatusLight } from "@/ui/patterns/status-light";
import { ServerFactRow } from "./server-fact-row";
import { serverFacts } from "./server-facts";
import { serverLight } from "./server-light";
import { ServerTrouble } from "./server-trouble";
import { ServerValues } from "./server-values";
import type { ServerMoment } from "./use-server-now";

export interface ServerCardProps {
  server: ServerProgramme;
  moment: ServerMoment;
}

/** How it stands with one server: what it should hold, what it was sent, and what it was seen to hold. */
export function ServerCard({ server, moment }: ServerCardProps) {
  const { tone, word } = serverLight(server);
  const facts = serverFacts(server);
  const isTroubled = server.isEnabled && (server.status === "failing" || server.status === "differs");
  return (
    <article
      aria-label={server.name}
      className={classNames(
        "min-w-0 rounded-lg bg-panel px-5 py-4 shadow-panel ring-1",
        isTroubled ? (server.status === "failing" ? "ring-bad/45" : "ring-warn/45") : "ring-line",
      )}
    >
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <h3 className="flex min-w-0 items-center gap-2.5 font-semibold text-base tracking-tight">
          <Server aria-hidden className="size-4.5 shrink-0 text-faint" />
          <Link
            href="/web/settings/servers"
            className="truncate rounded-sm underline-offset-4 hover:underline"
          >
            {server.name}
          </Link>
          {server.name === kindNames[server.kind] ? null : (
            <span className="font-normal text-faint text-xs">{kindNames[server.kind]}</span>
          )}
        </h3>
        <span role="status">
          <StatusLight tone={tone}>{word}</StatusLight>
        </span>
      </header>
      <p className="mt-2 text-pretty text-sm text-soft">{server.sentence}</p>
      {isTroubled ? (
        <ServerTrouble failingSince={server.failingSince} retryAt={server.retryAt} moment={moment} />
      ) : null}
      <dl className="mt-4 grid gap-x-5 gap-y-3 sm:grid-cols-3">
        {facts.map((fact) => (
          <ServerFactRow key={fact.id} fact={fact} />
        ))}
      </dl>
      <ServerValues facts={facts} />
    </article>
  );
}
