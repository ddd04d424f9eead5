"use client";
import { useSyncExternalStore } from "react";
import { CopyButton } from "@/ui/primitives/copy-button";

const never = () => () => undefined;

/** How to use a key, ready to be pasted into a terminal. */
export function CurlExample({ apiKey = "YOUR_KEY" }: { apiKey?: string }) {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "http://localhost:9393",
  );
  const command = `curl -H "Authorization: Bearer ${apiKey}" ${origin}/external/now-showing`;
  return (
    <div className="flex items-start gap-2 rounded-md bg-well py-1.5 pr-1.5 pl-3 ring-1 ring-line ring-inset">
      <code className="min-w-0 flex-1 break-all py-1 font-mono text-soft text-xs leading-5">{command}</code>
      <CopyButton text={command} label="Copy the example" />
    </div>
  );
}
