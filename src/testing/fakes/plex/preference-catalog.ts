export interface FakeSetting {
  id: string;
  type: "bool" | "int" | "text" | "double";
  label: string;
  summary: string;
  group: string;
  default: string;
  value: string;
  hidden: boolean;
  advanced: boolean;
  /** "value:label|value:label", or absent when free. */
  enumValues?: string;
}

type Given = Pick<FakeSetting, "id" | "type" | "label" | "group"> & Partial<FakeSetting>;

function setting(given: Given): FakeSetting {
  const initial = given.default ?? (given.type === "text" ? "" : "0");
  return { summary: "", hidden: false, advanced: false, default: initial, value: initial, ...given };
}

/** A cut of a real server's settings: every type, a hidden and an advanced one, and all about cinema trailers. */
export function preferenceCatalog(friendlyName: string): FakeSetting[] {
  return [
    setting({
      id: "FriendlyName",
      type: "text",
      label: "Friendly name",
      group: "general",
      value: friendlyName,
    }),
    setting({
      id: "sendCrashReports",
      type: "bool",
      label: "Send crash reports",
      group: "general",
      default: "1",
    }),
    setting({
      id: "collectUsageData",
      type: "bool",
      label: "Send usage data",
      group: "general",
      hidden: true,
    }),
    setting({
      id: "ScheduledLibraryUpdatesEnabled",
      type: "bool",
      label: "Scan on a schedule",
      group: "library",
    }),
    setting({
      id: "ScheduledLibraryUpdateInterval",
      type: "int",
      label: "Scan interval",
      group: "library",
      default: "3600",
      enumValues: "900:every 15 minutes|1800:every 30 minutes|3600:hourly|86400:daily",
    }),
    setting({
      id: "TranscoderThrottleBuffer",
      type: "int",
      label: "Throttle buffer",
      group: "transcoder",
      default: "60",
      advanced: true,
    }),
    setting({
      id: "LoudnessThreshold",
      type: "double",
      label: "Loudness",
      group: "transcoder",
      default: "-14.5",
      hidden: true,
    }),
    setting({
      id: "CinemaTrailersType",
      type: "int",
      label: "Cinema trailers come from",
      group: "extras",
      default: "1",
      enumValues: "0:All films|1:Films not yet watched",
    }),
    setting({
      id: "CinemaTrailersFromLibrary",
      type: "bool",
      label: "Trailers of films in the library",
      group: "extras",
      default: "1",
    }),
    setting({
      id: "CinemaTrailersFromTheater",
      type: "bool",
      label: "Trailers of films in theatres",
      group: "extras",
    }),
    setting({
      id: "CinemaTrailersFromBluRay",
      type: "bool",
      label: "Trailers of new releases",
      group: "extras",
    }),
    setting({
      id: "CinemaTrailersAlwaysIncludeEnglish",
      type: "bool",
      label: "English trailers too",
      group: "extras",
    }),
    setting({
      id: "CinemaTrailersPrerollID",
      type: "text",
      label: "Cinema trailers preroll video",
      summary: "Paths of videos to play before the feature.",
      group: "extras",
    }),
  ];
}
