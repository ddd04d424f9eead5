import { BookOpen } from "lucide-react";
import { Button } from "@/ui/primitives/button";
import { Panel } from "@/ui/primitives/panel";
import { CurlExample } from "./curl-example";

/** How programs present a key. */
export const UseAKey = () => (
  <Panel
    title="Using a key"
    description="Send it as a Bearer token, in the header X-Api-Key, or as api_key in the address."
    actions={
      <Button asChild size="sm" variant="ghost">
        <a href="/api/docs">
          <BookOpen /> API reference
        </a>
      </Button>
    }
  >
    <CurlExample />
  </Panel>
);
