import type { ProgrammeStatus } from "@/domains/playback/constants";

export interface ServerSituation {
  name: string;
  isEnabled: boolean;
  hasCredential: boolean;
  status: ProgrammeStatus;
  desired: string | null;
  clipCount: number;
  error: string | null;
  /** Why less plays than was asked for. */
  warnings: readonly string[];
}

const clips = (count: number) => (count === 1 ? "1 clip" : `${count} clips`);

/** How it stands with one server, in a sentence or two. */
export function describeServer(server: ServerSituation): string {
  const { name, status, desired, error } = server;
  if (!server.isEnabled) return `${name} is switched off here and left alone.`;
  if (!server.hasCredential) return `${name} has no token yet: enter one under Settings.`;
  const warnings = server.warnings.length ? ` ${server.warnings.join(" ")}` : "";
  switch (status) {
    case "waiting":
      return `${name} is about to be looked at.`;
    case "confirmed":
      return desired === ""
        ? `${name} plays no prerolls, as it should.${warnings}`
        : `${name} holds ${clips(server.clipCount)}, as read back.${warnings}`;
    case "differs":
      return error ?? `${name} holds something else than it was sent.`;
    case "failing":
      return error ?? `${name} cannot be reached.`;
    case "idle":
      return warnings ? `${name} keeps its own prerolls.${warnings}` : `${name} has its own prerolls.`;
  }
}
