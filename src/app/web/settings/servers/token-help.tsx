import { ExternalLink } from "lucide-react";
import { Disclosure } from "@/ui/primitives/disclosure";

const plexArticle =
  "https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/";

/** How to come by a token, for people who never needed one. */
export const TokenHelp = () => (
  <Disclosure title="Where do I find the token?">
    <ol className="list-decimal space-y-1.5 pl-5 text-sm text-soft marker:text-faint">
      <li>Open Plex in a browser, signed in as the owner of the server.</li>
      <li>
        Open any film, then its menu <span aria-hidden>⋯</span>, then <strong>Get Info</strong>, then{" "}
        <strong>View XML</strong>.
      </li>
      <li>
        The address of the page that opens ends in <code className="font-mono text-xs">X-Plex-Token=</code>.
        What follows is the token.
      </li>
    </ol>
    <p className="mt-3 text-sm text-soft">
      It must be the owner’s: others may not change what plays before the feature. Marquee keeps it encrypted
      and never shows it again.{" "}
      <a
        href={plexArticle}
        target="_blank"
        rel="noreferrer"
        className="inline-flex items-center gap-1 text-accent-text underline decoration-accent-line underline-offset-4 hover:decoration-current"
      >
        Plex explains it with pictures <ExternalLink aria-hidden className="size-3.5" />
        <span className="sr-only">(opens in a new tab)</span>
      </a>
    </p>
  </Disclosure>
);
