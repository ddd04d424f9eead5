import type { MediaTool } from "./locate";

/** A tool ran and said no. `stderrTail` is for the log and for deciding, never for people: it holds paths. */
export class MediaToolFailure extends Error {
  constructor(
    readonly tool: MediaTool,
    readonly exitCode: number | null,
    readonly stderrTail: string,
  ) {
    super(`${tool} ended with ${exitCode ?? "a signal"}`);
    this.name = "MediaToolFailure";
  }
}
