import type { Shape } from "@/testing/fakes/plex/published-api";

/** The fields of `PublicSystemInfo` in Jellyfin's OpenAPI description, 10.11.0. All of them may be missing. */
const publicFields = {
  LocalAddress: "text",
  ServerName: "text",
  Version: "text",
  ProductName: "text",
  OperatingSystem: "text",
  Id: "text",
  StartupWizardCompleted: "flag",
} as const;

export const publicSystemInfo: Shape = { required: {}, optional: publicFields };

/** `SystemInfo` in the same description, in short: what stands in it beside the public fields. */
export const systemInfo: Shape = {
  required: {},
  optional: {
    ...publicFields,
    OperatingSystemDisplayName: "text",
    PackageName: "text",
    HasPendingRestart: "flag",
    IsShuttingDown: "flag",
    SupportsLibraryMonitor: "flag",
    WebSocketPortNumber: "number",
    HasUpdateAvailable: "flag",
    SystemArchitecture: "text",
  },
};
