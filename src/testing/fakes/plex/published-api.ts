/**
 * What Plex publishes about the calls Marquee makes (its OpenAPI description, version 1.1.1), in short: which
 * fields an answer has, of which type, and which are always there. The fake and the client's fixtures are held to it.
 */
export type FieldType = "text" | "number" | "flag" | "value" | { one: Shape } | { many: Shape };

export interface Shape {
  required: Readonly<Record<string, FieldType>>;
  optional: Readonly<Record<string, FieldType>>;
}

export interface PublishedCall {
  method: "GET" | "PUT";
  path: string;
  /** Other statuses than 200 that are published, and 401. */
  failures: readonly number[];
  needsToken: boolean;
  /** Fields of the MediaContainer; undefined when a call answers no data. */
  container: Shape | undefined;
}

const containerFields = {
  identifier: "text",
  offset: "number",
  size: "number",
  totalSize: "number",
} as const;

const setting: Shape = {
  required: {},
  optional: {
    id: "text",
    type: "text",
    default: "value",
    value: "value",
    label: "text",
    summary: "text",
    group: "text",
    enumValues: "text",
    advanced: "flag",
    hidden: "flag",
  },
};

const part: Shape = {
  required: { id: "number", key: "text" },
  optional: { file: "text", container: "text", size: "number", duration: "number" },
};

const media: Shape = {
  required: { id: "number" },
  optional: {
    duration: "number",
    container: "text",
    videoCodec: "text",
    audioCodec: "text",
    width: "number",
    height: "number",
    videoResolution: "text",
    Part: { many: part },
  },
};

const metadata: Shape = {
  required: { addedAt: "number", key: "text", title: "text", type: "text" },
  optional: {
    ratingKey: "text",
    guid: "text",
    titleSort: "text",
    librarySectionID: "number",
    librarySectionTitle: "text",
    index: "number",
    year: "number",
    duration: "number",
    updatedAt: "number",
    thumb: "text",
    art: "text",
    parentRatingKey: "text",
    parentTitle: "text",
    grandparentRatingKey: "text",
    grandparentTitle: "text",
    Genre: {
      many: {
        required: { tag: "text" },
        optional: { id: "number", filter: "text", tagKey: "text", ratingKey: "text" },
      },
    },
    Guid: { many: { required: { id: "text" }, optional: {} } },
    Media: { many: media },
  },
};

const session: Shape = {
  required: metadata.required,
  optional: {
    ...metadata.optional,
    sessionKey: "text",
    viewOffset: "number",
    User: { one: { required: {}, optional: { id: "text", title: "text", thumb: "text" } } },
    Player: {
      one: {
        required: {},
        optional: { title: "text", state: "text", machineIdentifier: "text", local: "flag", product: "text" },
      },
    },
    Session: { one: { required: {}, optional: { id: "text", bandwidth: "number", location: "text" } } },
  },
};

const section: Shape = {
  required: { uuid: "text", language: "text", type: "text" },
  optional: {
    key: "text",
    title: "text",
    agent: "text",
    scanner: "text",
    allowSync: "flag",
    filters: "flag",
    refreshing: "flag",
    hidden: "flag",
    createdAt: "number",
    updatedAt: "number",
    Location: { many: { required: {}, optional: { id: "number", path: "text" } } },
  },
};

const directory: Shape = { required: {}, optional: { count: "number", key: "text", title: "text" } };

const items: Shape = {
  required: {},
  optional: {
    ...containerFields,
    librarySectionID: "number",
    librarySectionTitle: "text",
    Metadata: { many: metadata },
  },
};

const settings: Shape = { required: {}, optional: { ...containerFields, Setting: { many: setting } } };

function call(given: Pick<PublishedCall, "path" | "container"> & Partial<PublishedCall>): PublishedCall {
  return { method: "GET", failures: [401], needsToken: true, ...given };
}

export const publishedCalls = {
  serverInfo: call({
    path: "/",
    container: {
      required: {},
      optional: {
        ...containerFields,
        friendlyName: "text",
        machineIdentifier: "text",
        platform: "text",
        version: "text",
        myPlex: "flag",
        myPlexSigninState: "text",
        transcoderVideo: "flag",
        Directory: { many: directory },
      },
    },
  }),
  identity: call({
    path: "/identity",
    failures: [],
    needsToken: false,
    container: {
      required: {},
      optional: { claimed: "flag", machineIdentifier: "text", size: "number", version: "text" },
    },
  }),
  preferences: call({ path: "/:/prefs", container: settings }),
  preference: call({ path: "/:/prefs/get?id=FriendlyName", failures: [401, 404], container: settings }),
  writePreferences: call({
    method: "PUT",
    path: "/:/prefs?FriendlyName=Cinema",
    failures: [400, 401, 403],
    container: undefined,
  }),
  sections: call({
    path: "/library/sections/all",
    container: {
      required: {},
      optional: { ...containerFields, allowSync: "flag", title1: "text", Directory: { many: section } },
    },
  }),
  sectionItems: call({ path: "/library/sections/1/all?includeGuids=1", container: items }),
  item: call({ path: "/library/metadata/100", failures: [401, 404], container: items }),
  sessions: call({
    path: "/status/sessions",
    container: { required: {}, optional: { ...containerFields, Metadata: { many: session } } },
  }),
} as const satisfies Record<string, PublishedCall>;

/** Lists how a JSON value departs from a shape; empty when it conforms. A field nobody published is a departure. */
export function departures(value: unknown, shape: Shape, at = "MediaContainer"): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${at} is not an object`];
  const fields: Readonly<Record<string, FieldType>> = { ...shape.required, ...shape.optional };
  const missing = Object.keys(shape.required).filter((name) => !(name in value));
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, found]) => {
      const type = fields[name];
      return type === undefined
        ? [`${at}.${name} is not published`]
        : fieldDepartures(found, type, `${at}.${name}`);
    }),
  ];
}

const checks = {
  text: (value: unknown) => typeof value === "string",
  number: (value: unknown) => typeof value === "number",
  flag: (value: unknown) => typeof value === "boolean",
  value: (value: unknown) => ["string", "number", "boolean"].includes(typeof value),
};

function fieldDepartures(value: unknown, type: FieldType, at: string): string[] {
  if (typeof type === "string") return checks[type](value) ? [] : [`${at} is not ${type}`];
  if ("one" in type) return departures(value, type.one, at);
  if (!Array.isArray(value)) return [`${at} is not a list`];
  return value.flatMap((item, index) => departures(item, type.many, `${at}[${index}]`));
}
