import { ScreenScene } from "@/ui/illustrations/screen-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { Button } from "@/ui/primitives/button";

/** For the address of a category that was deleted, here or in another tab. */
export const CategoryGone = ({ onAllClips }: { onAllClips: () => void }) => (
  <EmptyState
    illustration={<ScreenScene />}
    title="This category is gone"
    actions={
      <Button variant="primary" onClick={onAllClips}>
        All clips
      </Button>
    }
  >
    It was deleted, or the address is not right. The clips that were in it are still in the library.
  </EmptyState>
);
