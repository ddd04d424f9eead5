/**
 * The architecture, as data. An import not listed here fails `npm run verify`.
 * Read top to bottom: every layer may import only what stands in its own row.
 */
const DOMAIN = "^src/domains/([^/]+)"; // captures the importing domain as $1
const own = "^src/domains/$1";
const any = "^src/domains/[^/]+";
const contractNames = "(schema|schema/[^/]+|constants|ports)\\.ts$";
const contract = `${any}/${contractNames}`;
const queries = "/queries(/|\\.ts$)";

/** A domain may use those before it, never those after it. */
const domainOrder = [
  "identity",
  "operations",
  "media-servers",
  "prerolls",
  "sequences",
  "schedules",
  "playback",
  "nexup",
  "artwork",
  "automation",
];

/** What may be known about holidays without their tables. */
const withoutTables = [
  "holiday-of-rule",
  "holiday-table",
  "month-presets",
  "no-country",
  "presets",
  "to-holiday-span",
  "when-key",
];

/** layer: [where it lives, what it may import besides itself] */
const layers = {
  lib: ["^src/lib/", []],
  ui: ["^src/ui/", ["^src/lib/"]],
  platform: ["^src/platform/", ["^src/lib/", "^src/db/"]],
  db: ["^src/db/", ["^src/lib/", "^src/platform/env\\.ts$", `${any}/constants\\.ts$`]],
  integrations: ["^src/integrations/", ["^src/lib/", "^src/platform/(env|http|logger|errors)"]],
  contract: [`${DOMAIN}/${contractNames}`, ["^src/lib/", contract]],
  core: [`${DOMAIN}/core/`, ["^src/lib/", contract]],
  adapters: [
    `${DOMAIN}/adapters/`,
    ["^src/lib/", "^src/platform/", "^src/integrations/", `${own}/core/`, contract],
  ],
  queries: [
    `${DOMAIN}${queries}`,
    ["^src/lib/", "^src/platform/", "^src/db/", `${own}/(core|adapters)/`, any + queries, contract],
  ],
  commands: [
    `${DOMAIN}/commands/`,
    [
      "^src/lib/",
      "^src/platform/",
      "^src/db/",
      `${own}/(core|adapters)/`,
      any + queries,
      `${any}/commands/`,
      contract,
    ],
  ],
  jobs: [`${DOMAIN}/jobs/`, ["^src/lib/", "^src/platform/", `${own}/commands/`, own + queries, contract]],
  router: [`${DOMAIN}/router\\.ts$`, ["^src/platform/trpc/", `${own}/commands/`, own + queries, contract]],
  transport: [
    "^src/transport/",
    [
      "^src/lib/",
      "^src/platform/",
      contract,
      `${any}/router\\.ts$`,
      `${any}/jobs/`,
      `^src/domains/identity${queries}`,
      "^src/domains/automation/commands/",
    ],
  ],
  screens: ["^src/app/web/", ["^src/lib/", "^src/ui/", "^src/transport/trpc/", `${any}/core/`, contract]],
  handlers: ["^src/app/(?!web/)", ["^src/lib/", "^src/transport/", "^src/app/"]],
};

const test = "\\.test\\.tsx?$|^src/testing/";
const production = (path) => ({ path, pathNot: test });
const forbid = (name, from, to) => ({ name, severity: "error", from, to });

module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([name, [path, may]]) =>
      forbid(`${name}-imports-only-what-it-may`, production(path), {
        path: "^src/",
        pathNot: [path.replace("([^/]+)", "$1"), ...may],
      }),
    ),
    ...domainOrder.slice(0, -1).map((domain, i) =>
      forbid(`${domain}-does-not-look-up`, production(`^src/domains/${domain}/`), {
        path: `^src/domains/(${domainOrder.slice(i + 1).join("|")})/`,
      }),
    ),
    forbid("core-is-pure", production(`${DOMAIN}/core/`), {
      dependencyTypes: ["core", "npm"],
      pathNot: "node_modules/(zod|temporal-polyfill|date-holidays)/",
    }),
    // The tables of the holidays are large: whoever needs them opens the almanac, which loads them then.
    forbid("holiday-tables-load-late", production("^src/(?!domains/schedules/core/holidays/|tooling/)"), {
      path: "^src/domains/schedules/core/holidays/",
      pathNot: `/(${withoutTables.join("|")})\\.ts$`,
      dynamic: false,
      preCompilationOnly: false,
    }),
    forbid(
      "only-verbs-speak-sql",
      { pathNot: ["^src/(db|platform|tooling)/", `${any}/commands/`, any + queries, test] },
      { path: "node_modules/drizzle-orm" },
    ),
    forbid("no-cycles", {}, { circular: true }),
    forbid("no-unresolvable", {}, { couldNotResolve: true, pathNot: "^server-only$" }),
    forbid("nothing-imports-tests", { pathNot: [test, "^src/tooling/"] }, { path: test }),
    forbid("no-orphans", { orphan: true, pathNot: ["^src/(app|tooling)/", test, "\\.d\\.ts$"] }, {}),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
