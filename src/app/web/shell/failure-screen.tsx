import { ErrorState } from "@/ui/patterns/error-state";
import { TooltipProvider } from "@/ui/primitives/tooltip";

/** For a page that could not be drawn. */
export const FailureScreen = ({ digest, onRetry }: { digest: string | undefined; onRetry: () => void }) => (
  <TooltipProvider>
    <ErrorState
      isPage
      sentence="This page could not be shown. Try again; if it stays, look into the log for the id below."
      requestId={digest}
      onRetry={onRetry}
    />
  </TooltipProvider>
);
