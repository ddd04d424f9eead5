import { KeyRound } from "lucide-react";
import type { ApiKey } from "@/domains/identity/schema";
import { DataRow } from "@/ui/patterns/data-list";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { Badge } from "@/ui/primitives/badge";
import { Button } from "@/ui/primitives/button";
import { keyTrouble } from "./key-trouble";

export interface KeyRowProps {
  apiKey: ApiKey;
  onRevoke: () => void;
}

/** One key: whose it is, what it may do, and when it was last seen. */
export function KeyRow({ apiKey, onRevoke }: KeyRowProps) {
  const trouble = keyTrouble(apiKey, new Date());
  const { name, keyPrefix, permissions, createdAt, lastUsedAt, expiresAt } = apiKey;
  return (
    <DataRow
      leading={<KeyRound aria-hidden />}
      muted={trouble !== null}
      title={<span className="break-words">{name}</span>}
      badges={
        <>
          <Badge tone={permissions === "full" ? "accent" : "plain"}>
            {permissions === "full" ? "Read and write" : "Read only"}
          </Badge>
          {trouble ? <Badge tone="warn">{trouble}</Badge> : null}
        </>
      }
      meta={
        <span className="flex flex-wrap gap-x-4 gap-y-0.5">
          <code className="font-mono">{keyPrefix}…</code>
          <span>
            Made <TimeAgo at={createdAt} />
          </span>
          <span>
            {lastUsedAt ? (
              <>
                Last used <TimeAgo at={lastUsedAt} />
              </>
            ) : (
              "Never used"
            )}
          </span>
          <span>
            {expiresAt ? (
              <>
                {trouble === "Expired" ? "Expired" : "Expires"} <TimeAgo at={expiresAt} />
              </>
            ) : (
              "Does not expire"
            )}
          </span>
        </span>
      }
      trailing={
        <Button size="sm" variant="quietDanger" aria-label={`Revoke ${name}`} onClick={onRevoke}>
          Revoke
        </Button>
      }
    />
  );
}
