import { ErrorState } from "@/ui/patterns/error-state";
import { serverFault } from "../shell/server-fault";

export interface TonightFailureProps {
  error: unknown;
  onRetry: () => void;
  retrying: boolean;
}

export function TonightFailure({ error, onRetry, retrying }: TonightFailureProps) {
  const { sentence, requestId } = serverFault(error);
  return (
    <ErrorState
      sentence={sentence}
      requestId={requestId ?? undefined}
      onRetry={onRetry}
      retrying={retrying}
    />
  );
}
