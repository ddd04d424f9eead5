"use client";
import { FailureScreen } from "./shell/failure-screen";

export default function ScreenError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <FailureScreen digest={error.digest} onRetry={reset} />;
}
