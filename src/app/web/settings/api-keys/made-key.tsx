import type { ApiKey } from "@/domains/identity/schema";
import { CopyField } from "@/ui/patterns/copy-field";
import { CurlExample } from "./curl-example";

/** The key in full, this once, and how to use it. */
export const MadeKey = ({ made }: { made: ApiKey & { key: string } }) => (
  <div className="space-y-5">
    <CopyField label="The key" value={made.key} once />
    <div className="space-y-1.5">
      <p className="font-medium text-sm">Try it in a terminal</p>
      <CurlExample apiKey={made.key} />
    </div>
  </div>
);
