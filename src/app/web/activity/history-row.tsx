import type { HistoryEntry } from "@/domains/playback/schema";
import { StatusLight } from "@/ui/patterns/status-light";
import { CopyButton } from "@/ui/primitives/copy-button";
import { Disclosure } from "@/ui/primitives/disclosure";
import { PrerollPaths } from "../settings/servers/preroll-paths";
import { prerollWords } from "../settings/servers/preroll-words";
import { ClockTime } from "./clock-time";
import { outcomeLights } from "./outcome-light";

const valueTitles = {
  confirmed: "What it was given",
  failed: "What it should have held",
  restored: "What it got back",
};

/** One thing a server was told, what came of it, and why. */
export function HistoryRow({ entry, zone }: { entry: HistoryEntry; zone: string }) {
  const { tone, word } = outcomeLights[entry.outcome];
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-3 px-4 pt-3 pb-1">
      <ClockTime at={entry.at} zone={zone} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 leading-5">
          <StatusLight tone={tone}>{word}</StatusLight>
          <span className="font-medium text-sm">{entry.serverName}</span>
          <span className="numbers text-faint text-xs sm:ml-auto">{prerollWords(entry.value)}</span>
        </p>
        <p className="mt-1 text-pretty text-sm text-soft">{entry.reason}</p>
        {entry.error ? <p className="mt-1 text-bad-text text-sm">{entry.error}</p> : null}
        {entry.value === "" ? (
          <div className="h-2" />
        ) : (
          <Disclosure title={valueTitles[entry.outcome]}>
            <div className="flex items-start gap-1 pb-3">
              <PrerollPaths value={entry.value} className="max-h-56 min-w-0 flex-1 overflow-y-auto" />
              <CopyButton text={entry.value} label="Copy the value as the server holds it" />
            </div>
          </Disclosure>
        )}
      </div>
    </li>
  );
}
