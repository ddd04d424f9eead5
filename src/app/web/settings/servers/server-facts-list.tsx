import type { MediaServer } from "@/domains/media-servers/schema";
import { KeyValueList } from "@/ui/patterns/key-value-list";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { Disclosure } from "@/ui/primitives/disclosure";
import { PrerollPaths } from "./preroll-paths";
import { prerollWords } from "./preroll-words";

const notYet = <span className="text-faint">Not known yet</span>;

/** What is known about a server, and what it held before Marquee came. */
export function ServerFactsList({ server }: { server: MediaServer }) {
  const { url, version, platform, originalPreroll, createdAt } = server;
  return (
    <>
      <KeyValueList
        items={[
          { label: "Address", value: <span className="break-all">{url}</span>, copy: url },
          { label: "Version", value: version ?? notYet },
          { label: "Runs on", value: platform ?? notYet },
          { label: "Connected", value: <TimeAgo at={createdAt} /> },
          {
            label: "Before Marquee",
            value:
              originalPreroll === null ? (
                <span className="text-faint">Noted when it answers for the first time</span>
              ) : (
                prerollWords(originalPreroll)
              ),
          },
        ]}
      />
      {originalPreroll === null ? null : (
        <p className="mt-2 max-w-3xl text-pretty text-faint text-xs sm:pl-46">
          What it held at the first connect. It gets that back when nothing of yours should play, and when you
          disconnect it.
        </p>
      )}
      {originalPreroll ? (
        <Disclosure title="Show what it held" className="mt-1 sm:pl-46">
          <PrerollPaths value={originalPreroll} />
        </Disclosure>
      ) : null}
    </>
  );
}
