"use client";
import "./globals.css";
import { FailureScreen } from "./web/shell/failure-screen";

/** The last resort: the frame itself could not be drawn, so it brings its own. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en" data-theme="dark">
      <body>
        <title>It broke · Marquee</title>
        <main className="beam grid min-h-dvh place-items-center">
          <FailureScreen digest={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
