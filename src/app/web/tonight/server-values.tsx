import { parsePrerollString } from "@/domains/playback/core/parse-preroll-string";
import { CopyButton } from "@/ui/primitives/copy-button";
import { Disclosure } from "@/ui/primitives/disclosure";
import type { ServerFact } from "./server-facts";

/** The exact values, path by path, for those who want to compare them with the server's own settings. */
export const ServerValues = ({ facts }: { facts: readonly ServerFact[] }) => (
  <Disclosure title="The exact values" className="mt-3 border-t pt-1">
    <dl className="space-y-3 text-xs">
      {facts.map(({ id, label, value }) => (
        <div key={id}>
          <dt className="flex items-center gap-1 text-faint">
            {label}
            {value ? <CopyButton text={value} label={`Copy: ${label}`} /> : null}
          </dt>
          <dd className="mt-0.5 max-h-40 overflow-y-auto font-mono text-soft leading-5">
            {parsePrerollString(value).paths.map((path) => (
              <span key={path} className="block break-all">
                {path}
              </span>
            ))}
            {value ? null : <span className="font-sans">{value === "" ? "Empty" : "None"}</span>}
          </dd>
        </div>
      ))}
    </dl>
  </Disclosure>
);
