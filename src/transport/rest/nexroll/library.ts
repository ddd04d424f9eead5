import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { autoScanMinutesMax, autoScanMinutesMin } from "@/domains/operations/constants";
import type { FolderPreview } from "@/domains/prerolls/schema/library-folder";
import type { ScanCounts } from "@/domains/prerolls/schema/scan";
import { invalid, upstream } from "@/platform/errors";
import { flag, maybe, whole, wholeOrNone } from "@/transport/rest/loose-fields";
import { tagsField } from "@/transport/rest/nexroll/preroll-wire";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";

const tags = ["Prerolls"];

const rescanWire = z.object({
  message: z.string(),
  files_on_disk: z.int(),
  db_rows_total: z.int(),
  paths_updated: z.int().openapi({ description: "Moved files that were found again" }),
  files_changed: z.int(),
  files_returned: z.int(),
  thumbnails_generated: z.int(),
  missing_files: z.int(),
  duplicate_rows: z.int(),
  new_prerolls: z.int(),
  deleted_missing: z.int(),
  deduped_rows: z.int(),
  missing_not_pruned: z.int(),
  storage_maybe_offline: z.boolean(),
  excluded_files: z.int(),
  excluded_rows_cleaned: z.int(),
  errors: z.array(z.string()),
});

function toRescanWire(counts: ScanCounts, message: string): z.output<typeof rescanWire> {
  return {
    message,
    files_on_disk: counts.fileCount,
    db_rows_total: counts.clipCount,
    paths_updated: counts.moved,
    files_changed: counts.changed,
    files_returned: counts.returned,
    thumbnails_generated: counts.thumbnails + counts.added + counts.changed,
    missing_files: counts.missing + counts.trashed,
    duplicate_rows: counts.duplicates + counts.deduped,
    new_prerolls: counts.added,
    deleted_missing: counts.trashed,
    deduped_rows: counts.deduped,
    missing_not_pruned: counts.notTrashed,
    storage_maybe_offline: counts.isStorageAway,
    excluded_files: counts.skipped,
    excluded_rows_cleaned: 0,
    errors: counts.problems.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

const rescan = createRoute({
  method: "post",
  path: "/prerolls/rescan",
  tags,
  summary: "Look through the library's folders",
  description:
    "Waits for the end, also of a scan that runs already. Clips whose files are gone stay unless delete_missing " +
    "says otherwise, and stay even then while the storage looks as if it were away. What is deleted can be " +
    "brought back for 30 days.",
  request: {
    query: z.object({ delete_missing: maybe(flag), dedupe: maybe(flag) }),
  },
  responses: { 200: json(rescanWire, "What was found and done"), ...errorAnswers(502, 507) },
});

const mapRootFields = z.object({
  root_path: z.string({ error: "The path of the folder is needed." }),
  category_id: wholeOrNone("must be the id of a category").optional(),
  recursive: maybe(flag),
  extensions: z.array(z.string(), { error: "must be a list of extensions" }).nullish(),
  dry_run: maybe(flag),
  generate_thumbnails: maybe(flag),
  tags: tagsField.nullish(),
  auto_categorize_from_folders: maybe(flag),
  create_missing_categories: maybe(flag),
});

const mapRootWire = z.object({
  message: z.string(),
  dry_run: z.boolean(),
  root_path: z.string(),
  total_found: z.int(),
  already_present: z.int(),
  to_add: z.int(),
  added: z.int(),
  skipped: z.int(),
  by_category: z.array(
    z.object({
      category_id: z.int().nullable(),
      category_name: z.string().nullable(),
      count: z.int(),
      will_be_created: z.boolean(),
    }),
  ),
  samples: z.array(z.string()),
  errors: z.array(z.string()),
});

const mapRoot = createRoute({
  method: "post",
  path: "/prerolls/map-root",
  tags,
  summary: "Register a whole folder in place",
  description:
    "Says what would be unless dry_run is false. Its files stay where they are, and later scans look there too.",
  request: { body: jsonBody(mapRootFields) },
  responses: {
    200: json(mapRootWire, "What is there, and what was added"),
    ...errorAnswers(400, 404, 409, 502),
  },
});

const autoScanWire = z.object({ success: z.literal(true), minutes: z.int() });
const minutesIn = z.object({
  minutes: maybe(whole("must be a whole number of minutes")).openapi({
    description: "0 is never; else from 5 to 1440",
  }),
});

const getAutoScan = createRoute({
  method: "get",
  path: "/settings/auto-scan",
  tags: ["Settings"],
  summary: "How often the folders are looked through",
  responses: { 200: json(z.object({ minutes: z.int() }), "0 is never"), ...errorAnswers() },
});

const putAutoScan = createRoute({
  method: "put",
  path: "/settings/auto-scan",
  tags: ["Settings"],
  summary: "Set how often the folders are looked through",
  description: "As ?minutes= or in a JSON body.",
  request: {
    query: minutesIn,
    body: jsonBody(minutesIn, false),
  },
  responses: { 200: json(autoScanWire, "As it is now"), ...errorAnswers(400) },
});

function clampMinutes(asked: number): number {
  if (asked <= 0) return 0;
  return Math.min(autoScanMinutesMax, Math.max(autoScanMinutesMin, asked));
}

const refuse = refuseInWireWords({
  path: "root_path",
  categoryId: "category_id",
  isRecursive: "recursive",
  categoriesFromFolders: "auto_categorize_from_folders",
  createsCategories: "create_missing_categories",
  dryRun: "dry_run",
});

export function registerLibrary(app: OpenAPIHono<RestEnv>): void {
  app.openapi(rescan, async (c) => {
    const { delete_missing, dedupe } = c.req.valid("query");
    const scan = await c.var.caller.prerolls.scan({ deleteMissing: delete_missing, dedupe });
    if (scan.status === "failed") throw upstream(scan.sentence);
    return c.json(toRescanWire(scan.counts, scan.sentence), 200);
  });
  app.openapi(mapRoot, async (c) => {
    const fields = c.req.valid("json");
    const { caller } = c.var;
    const { preview, scan } = await caller.prerolls
      .addFolder({
        path: fields.root_path,
        categoryId: fields.category_id,
        isRecursive: fields.recursive,
        extensions: fields.extensions,
        dryRun: fields.dry_run,
        tags: fields.tags,
        categoriesFromFolders: fields.auto_categorize_from_folders,
        createsCategories: fields.create_missing_categories,
      })
      .catch(refuse);
    if (!scan) {
      const message = `${preview.newCount} of ${preview.fileCount} videos would be added.`;
      return c.json({ ...toMapRootWire(preview), message, dry_run: true, added: 0 }, 200);
    }
    const { status, counts, sentence } = await caller.prerolls.scan({ id: scan.id });
    if (status === "failed") throw upstream(sentence);
    const errors = counts.problems
      .filter(({ path }) => path.startsWith(preview.path))
      .map(({ path, reason }) => `${path}: ${reason}`);
    const added = Math.max(0, preview.newCount - errors.length);
    return c.json({ ...toMapRootWire(preview), message: sentence, dry_run: false, added, errors }, 200);
  });
  app.openapi(getAutoScan, async (c) => {
    const { autoScanMinutes } = await c.var.caller.operations.getSettings();
    return c.json({ minutes: autoScanMinutes }, 200);
  });
  app.openapi(putAutoScan, async (c) => {
    const asked = c.req.valid("query").minutes ?? c.req.valid("json").minutes;
    if (asked === undefined) throw invalid("minutes: A number of minutes is needed.", { field: "minutes" });
    const { autoScanMinutes } = await c.var.caller.operations.updateSettings({
      autoScanMinutes: clampMinutes(asked),
    });
    return c.json({ success: true as const, minutes: autoScanMinutes }, 200);
  });
}

function toMapRootWire(preview: FolderPreview) {
  return {
    root_path: preview.path,
    total_found: preview.fileCount,
    already_present: preview.knownCount,
    to_add: preview.newCount,
    skipped: preview.skippedCount,
    by_category: preview.byCategory.map(({ id, name, count, isNew }) => ({
      category_id: id,
      category_name: name,
      count,
      will_be_created: isNew,
    })),
    samples: preview.samples.map(({ path }) => path),
    errors: preview.problems.map(({ path, reason }) => `${path}: ${reason}`),
  };
}
