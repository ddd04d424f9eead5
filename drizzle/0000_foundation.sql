CREATE TABLE "engine_crons" (
	"function_id" text NOT NULL,
	"expression" text NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	CONSTRAINT "engine_crons_function_id_expression_pk" PRIMARY KEY("function_id","expression")
);
--> statement-breakpoint
CREATE TABLE "engine_debounces" (
	"function_id" text NOT NULL,
	"key" text NOT NULL,
	"event_id" text NOT NULL,
	"event_name" text NOT NULL,
	"payload" json NOT NULL,
	"fire_at" timestamp with time zone NOT NULL,
	"deadline_at" timestamp with time zone,
	CONSTRAINT "engine_debounces_function_id_key_pk" PRIMARY KEY("function_id","key")
);
--> statement-breakpoint
CREATE TABLE "engine_events" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "engine_events_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" text NOT NULL,
	"name" text NOT NULL,
	"payload" json NOT NULL,
	"cause" text DEFAULT 'sent' NOT NULL,
	"is_id_chosen" boolean DEFAULT false NOT NULL,
	"function_id" text,
	"parent_run_id" text,
	"parent_step_id" text,
	"received_at" timestamp with time zone NOT NULL,
	"dispatched_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "engine_jobs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "engine_jobs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" text NOT NULL,
	"function_id" text NOT NULL,
	"step_id" text NOT NULL,
	"attempt" smallint DEFAULT 0 NOT NULL,
	"losses" smallint DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"order_at" timestamp with time zone NOT NULL,
	"limit_keys" text[],
	"limit_maxes" integer[],
	"lane" text,
	"is_urgent" boolean DEFAULT false NOT NULL,
	"again" boolean DEFAULT false NOT NULL,
	"worker_id" integer
);
--> statement-breakpoint
CREATE TABLE "engine_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engine_rates" (
	"key" text PRIMARY KEY NOT NULL,
	"used_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engine_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"function_id" text NOT NULL,
	"status" text NOT NULL,
	"event_id" text NOT NULL,
	"event_name" text NOT NULL,
	"event" json NOT NULL,
	"limit_keys" text[],
	"limit_maxes" integer[],
	"lane" text,
	"singleton_key" text,
	"parent_run_id" text,
	"parent_step_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"output" json,
	"error" json
);
--> statement-breakpoint
CREATE TABLE "engine_steps" (
	"run_id" text NOT NULL,
	"step_id" text NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "engine_steps_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"op" text NOT NULL,
	"data" json,
	"error" json,
	"ended_at" timestamp with time zone NOT NULL,
	CONSTRAINT "engine_steps_run_id_step_id_pk" PRIMARY KEY("run_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "engine_waits" (
	"run_id" text NOT NULL,
	"step_id" text NOT NULL,
	"name" text NOT NULL,
	"op" text NOT NULL,
	"event_name" text,
	"expression" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	CONSTRAINT "engine_waits_run_id_step_id_pk" PRIMARY KEY("run_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "engine_workers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "engine_workers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lease_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "api_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"key_hash" text NOT NULL,
	"key_prefix" text NOT NULL,
	"permissions" text NOT NULL,
	"description" text,
	"is_active" boolean DEFAULT true NOT NULL,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "api_keys_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text,
	"request_id" text,
	"details" jsonb
);
--> statement-breakpoint
CREATE TABLE "media_servers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "media_servers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"credential_sealed" text,
	"machine_identifier" text,
	"version" text,
	"platform" text,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"original_preroll" text,
	"original_captured_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "path_mappings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "path_mappings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"position" integer NOT NULL,
	"local_path" text NOT NULL,
	"server_path" text NOT NULL,
	"server_id" integer
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_history" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "programme_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"server_id" integer,
	"server_name" text NOT NULL,
	"outcome" text NOT NULL,
	"value" text NOT NULL,
	"clip_count" integer NOT NULL,
	"reason" text NOT NULL,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "programme_overrides" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"category_id" integer NOT NULL,
	"applied_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"applied_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_states" (
	"server_id" integer PRIMARY KEY NOT NULL,
	"desired" text,
	"reason" jsonb,
	"sent" text,
	"sent_at" timestamp with time zone,
	"confirmed" text,
	"confirmed_at" timestamp with time zone,
	"status" text NOT NULL,
	"error" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp with time zone,
	"retry_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "categories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"description" text,
	"play_mode" text DEFAULT 'shuffle' NOT NULL,
	"is_system" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "preroll_categories" (
	"preroll_id" integer NOT NULL,
	"category_id" integer NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "preroll_categories_preroll_id_category_id_pk" PRIMARY KEY("preroll_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "prerolls" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "prerolls_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"file_name" text NOT NULL,
	"display_name" text,
	"description" text,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"path" text NOT NULL,
	"is_managed" boolean NOT NULL,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"sha256" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"duration_seconds" double precision NOT NULL,
	"container" text NOT NULL,
	"video_codec" text NOT NULL,
	"audio_codec" text,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"frame_rate" double precision,
	"thumbnail" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "schedules_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"type" text NOT NULL,
	"starts_at" text NOT NULL,
	"ends_at" text,
	"category_id" integer,
	"fallback_category_id" integer,
	"recurrence" jsonb,
	"play_mode" text,
	"priority" integer DEFAULT 5 NOT NULL,
	"exclusive" boolean DEFAULT false NOT NULL,
	"blend" boolean DEFAULT false NOT NULL,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"color" text,
	"holiday_name" text,
	"holiday_country" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "path_mappings" ADD CONSTRAINT "path_mappings_server_id_media_servers_id_fk" FOREIGN KEY ("server_id") REFERENCES "public"."media_servers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_history" ADD CONSTRAINT "programme_history_server_id_media_servers_id_fk" FOREIGN KEY ("server_id") REFERENCES "public"."media_servers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_overrides" ADD CONSTRAINT "programme_overrides_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_states" ADD CONSTRAINT "programme_states_server_id_media_servers_id_fk" FOREIGN KEY ("server_id") REFERENCES "public"."media_servers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preroll_categories" ADD CONSTRAINT "preroll_categories_preroll_id_prerolls_id_fk" FOREIGN KEY ("preroll_id") REFERENCES "public"."prerolls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preroll_categories" ADD CONSTRAINT "preroll_categories_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_fallback_category_id_categories_id_fk" FOREIGN KEY ("fallback_category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "engine_crons_next" ON "engine_crons" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "engine_debounces_fire" ON "engine_debounces" USING btree ("fire_at");--> statement-breakpoint
CREATE INDEX "engine_events_waiting" ON "engine_events" USING btree ("sequence") WHERE dispatched_at is null;--> statement-breakpoint
CREATE INDEX "engine_events_received" ON "engine_events" USING btree ("received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "engine_jobs_step" ON "engine_jobs" USING btree ("run_id","step_id");--> statement-breakpoint
CREATE INDEX "engine_jobs_free" ON "engine_jobs" USING btree ("order_at") WHERE worker_id is null and lane is null;--> statement-breakpoint
CREATE INDEX "engine_jobs_lanes" ON "engine_jobs" USING btree ("lane","order_at") WHERE worker_id is null and lane is not null;--> statement-breakpoint
CREATE INDEX "engine_jobs_due" ON "engine_jobs" USING btree ("due_at") WHERE worker_id is null;--> statement-breakpoint
CREATE INDEX "engine_jobs_held" ON "engine_jobs" USING btree ("worker_id") WHERE worker_id is not null;--> statement-breakpoint
CREATE INDEX "engine_keys_expiry" ON "engine_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "engine_rates_used" ON "engine_rates" USING btree ("used_until");--> statement-breakpoint
CREATE INDEX "engine_runs_active" ON "engine_runs" USING btree ("function_id","singleton_key") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "engine_runs_ended" ON "engine_runs" USING btree ("ended_at") WHERE ended_at is not null;--> statement-breakpoint
CREATE INDEX "engine_runs_created" ON "engine_runs" USING btree ("created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "engine_waits_event" ON "engine_waits" USING btree ("event_name") WHERE event_name is not null;--> statement-breakpoint
CREATE INDEX "engine_waits_expiry" ON "engine_waits" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "media_servers_machine" ON "media_servers" USING btree ("kind","machine_identifier");--> statement-breakpoint
CREATE INDEX "path_mappings_server" ON "path_mappings" USING btree ("server_id","position");--> statement-breakpoint
CREATE INDEX "programme_history_at" ON "programme_history" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "categories_name" ON "categories" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "preroll_categories_category" ON "preroll_categories" USING btree ("category_id","position","preroll_id");--> statement-breakpoint
CREATE UNIQUE INDEX "preroll_categories_primary" ON "preroll_categories" USING btree ("preroll_id") WHERE "preroll_categories"."is_primary";--> statement-breakpoint
CREATE UNIQUE INDEX "prerolls_path" ON "prerolls" USING btree ("path") WHERE "prerolls"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "prerolls_sha256" ON "prerolls" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "prerolls_newest" ON "prerolls" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "prerolls"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "prerolls_trash" ON "prerolls" USING btree ("deleted_at") WHERE "prerolls"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "prerolls_tags" ON "prerolls" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "schedules_enabled" ON "schedules" USING btree ("is_enabled");--> statement-breakpoint
CREATE INDEX "schedules_category" ON "schedules" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "schedules_fallback_category" ON "schedules" USING btree ("fallback_category_id");