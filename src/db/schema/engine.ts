import { type SQL, sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

const instant = (name: string) => timestamp(name, { withTimezone: true });
const where = (condition: string): SQL => sql.raw(condition);

/** What was sent, in order. Payloads are `json` and not `jsonb`, which refuses the NUL escape. */
export const engineEvents = pgTable(
  "engine_events",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    id: text("id").notNull(),
    name: text("name").notNull(),
    /** The event as a function sees it. */
    payload: json("payload").notNull(),
    cause: text("cause", { enum: ["sent", "cron", "invoke", "debounce"] })
      .notNull()
      .default("sent"),
    /** The sender chose the id: a second event with it is dropped for a day. */
    isIdChosen: boolean("is_id_chosen").notNull().default(false),
    /** Set when the event is for this one function, whatever its triggers. */
    functionId: text("function_id"),
    parentRunId: text("parent_run_id"),
    parentStepId: text("parent_step_id"),
    receivedAt: instant("received_at").notNull(),
    dispatchedAt: instant("dispatched_at"),
  },
  (table) => [
    index("engine_events_waiting").on(table.sequence).where(where("dispatched_at is null")),
    index("engine_events_received").on(table.receivedAt),
  ],
);

export const engineRuns = pgTable(
  "engine_runs",
  {
    id: text("id").primaryKey(),
    functionId: text("function_id").notNull(),
    status: text("status", { enum: ["active", "completed", "failed", "cancelled"] }).notNull(),
    eventId: text("event_id").notNull(),
    eventName: text("event_name").notNull(),
    event: json("event").notNull(),
    /** Concurrency keys of this run, their limits, and both keys as one word. */
    limitKeys: text("limit_keys").array(),
    limitMaxes: integer("limit_maxes").array(),
    lane: text("lane"),
    singletonKey: text("singleton_key"),
    parentRunId: text("parent_run_id"),
    parentStepId: text("parent_step_id"),
    createdAt: instant("created_at").notNull(),
    startedAt: instant("started_at"),
    endedAt: instant("ended_at"),
    output: json("output"),
    error: json("error"),
  },
  (table) => [
    index("engine_runs_active").on(table.functionId, table.singletonKey).where(where("status = 'active'")),
    index("engine_runs_ended").on(table.endedAt).where(where("ended_at is not null")),
    index("engine_runs_created").on(table.createdAt.desc()),
  ],
);

/** What finished steps gave back; `sequence` is the order they finished in. */
export const engineSteps = pgTable(
  "engine_steps",
  {
    runId: text("run_id").notNull(),
    /** SHA-1 of the step's id, as the SDK writes it. */
    stepId: text("step_id").notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    name: text("name").notNull(),
    op: text("op").notNull(),
    data: json("data"),
    error: json("error"),
    endedAt: instant("ended_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.stepId] })],
);

/** Calls to make: one for each run to go on with (step id "step"), one for each planned step. */
export const engineJobs = pgTable(
  "engine_jobs",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    runId: text("run_id").notNull(),
    functionId: text("function_id").notNull(),
    stepId: text("step_id").notNull(),
    attempt: smallint("attempt").notNull().default(0),
    /** How often a process died while it held this job. */
    losses: smallint("losses").notNull().default(0),
    dueAt: instant("due_at").notNull(),
    /** Place in the queue: `due_at`, moved by the run's priority. */
    orderAt: instant("order_at").notNull(),
    limitKeys: text("limit_keys").array(),
    limitMaxes: integer("limit_maxes").array(),
    lane: text("lane"),
    /** Does not wait for the planned steps of its run that are under way. */
    isUrgent: boolean("is_urgent").notNull().default(false),
    /** Something happened while the job was under way: look again. */
    again: boolean("again").notNull().default(false),
    /** Who is at it; null when nobody is. */
    workerId: integer("worker_id"),
  },
  (table) => [
    uniqueIndex("engine_jobs_step").on(table.runId, table.stepId),
    index("engine_jobs_free").on(table.orderAt).where(where("worker_id is null and lane is null")),
    index("engine_jobs_lanes")
      .on(table.lane, table.orderAt)
      .where(where("worker_id is null and lane is not null")),
    index("engine_jobs_due").on(table.dueAt).where(where("worker_id is null")),
    index("engine_jobs_held").on(table.workerId).where(where("worker_id is not null")),
  ],
);

/** Steps that wait for a moment, an event, or another run. */
export const engineWaits = pgTable(
  "engine_waits",
  {
    runId: text("run_id").notNull(),
    stepId: text("step_id").notNull(),
    name: text("name").notNull(),
    op: text("op", { enum: ["Sleep", "WaitForEvent", "InvokeFunction"] }).notNull(),
    eventName: text("event_name"),
    expression: text("expression"),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at"),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.stepId] }),
    index("engine_waits_event").on(table.eventName).where(where("event_name is not null")),
    index("engine_waits_expiry").on(table.expiresAt),
  ],
);

/** Keys that may be used once until they expire: chosen event ids, and idempotency keys. */
export const engineKeys = pgTable(
  "engine_keys",
  { key: text("key").primaryKey(), expiresAt: instant("expires_at").notNull() },
  (table) => [index("engine_keys_expiry").on(table.expiresAt)],
);

/** Until when a rate limit or a throttle is used up. */
export const engineRates = pgTable(
  "engine_rates",
  { key: text("key").primaryKey(), usedUntil: instant("used_until").notNull() },
  (table) => [index("engine_rates_used").on(table.usedUntil)],
);

export const engineDebounces = pgTable(
  "engine_debounces",
  {
    functionId: text("function_id").notNull(),
    key: text("key").notNull(),
    eventId: text("event_id").notNull(),
    eventName: text("event_name").notNull(),
    payload: json("payload").notNull(),
    fireAt: instant("fire_at").notNull(),
    /** Not later than this, however many events come. */
    deadlineAt: instant("deadline_at"),
  },
  (table) => [
    primaryKey({ columns: [table.functionId, table.key] }),
    index("engine_debounces_fire").on(table.fireAt),
  ],
);

export const engineCrons = pgTable(
  "engine_crons",
  {
    functionId: text("function_id").notNull(),
    expression: text("expression").notNull(),
    nextAt: instant("next_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.functionId, table.expression] }),
    index("engine_crons_next").on(table.nextAt),
  ],
);

/** Running processes. Leases are measured by the database's own clock. */
export const engineWorkers = pgTable("engine_workers", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  startedAt: instant("started_at").notNull().defaultNow(),
  leaseUntil: instant("lease_until").notNull(),
});
