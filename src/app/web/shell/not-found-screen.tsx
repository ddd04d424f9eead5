import Link from "next/link";
import { ScreenScene } from "@/ui/illustrations/screen-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { Button } from "@/ui/primitives/button";

/** For an address that leads nowhere. */
export const NotFoundScreen = () => (
  <EmptyState
    isPage
    illustration={<ScreenScene />}
    title="Nothing is showing here"
    actions={
      <Button asChild variant="primary">
        <Link href="/web">Back to Tonight</Link>
      </Button>
    }
  >
    This address leads nowhere. What you look for may have been removed or renamed.
  </EmptyState>
);
