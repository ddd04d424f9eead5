CREATE TABLE "genre_applications" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "genre_applications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"genre" text NOT NULL,
	"category_name" text NOT NULL,
	"rating_key" text
);
--> statement-breakpoint
CREATE TABLE "genre_mappings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "genre_mappings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"genre" text NOT NULL,
	"genre_key" text NOT NULL,
	"category_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "genre_mappings_genre_key_unique" UNIQUE("genre_key")
);
--> statement-breakpoint
CREATE TABLE "genre_overrides" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"category_id" integer NOT NULL,
	"genre" text NOT NULL,
	"rating_key" text,
	"applied_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_filler" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"is_enabled" boolean DEFAULT false NOT NULL,
	"type" text DEFAULT 'category' NOT NULL,
	"category_id" integer,
	"sequence_id" integer,
	"layout" text DEFAULT 'grid' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "library_folders" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "library_folders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"path" text NOT NULL,
	"is_recursive" boolean DEFAULT true NOT NULL,
	"category_id" integer,
	"categories_from_folders" boolean DEFAULT true NOT NULL,
	"creates_categories" boolean DEFAULT false NOT NULL,
	"extensions" text[] DEFAULT '{}' NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"scanned_at" timestamp with time zone,
	CONSTRAINT "library_folders_path_unique" UNIQUE("path")
);
--> statement-breakpoint
CREATE TABLE "library_scans" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "library_scans_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"status" text DEFAULT 'running' NOT NULL,
	"counts" jsonb NOT NULL,
	"total_count" integer,
	"done_count" integer DEFAULT 0 NOT NULL,
	"error" text,
	"started_by" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "preroll_conversions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "preroll_conversions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"preroll_id" integer NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"progress" double precision DEFAULT 0 NOT NULL,
	"error" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "preroll_originals" (
	"preroll_id" integer PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"path" text NOT NULL,
	"is_managed" boolean NOT NULL,
	"sha256" text NOT NULL,
	"converted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sequence_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"file_name" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sequence_block_clips" (
	"sequence_id" integer NOT NULL,
	"block_position" integer NOT NULL,
	"position" integer NOT NULL,
	"preroll_id" integer NOT NULL,
	CONSTRAINT "sequence_block_clips_sequence_id_block_position_position_pk" PRIMARY KEY("sequence_id","block_position","position")
);
--> statement-breakpoint
CREATE TABLE "sequence_blocks" (
	"sequence_id" integer NOT NULL,
	"position" integer NOT NULL,
	"key" text NOT NULL,
	"type" text NOT NULL,
	"category_id" integer,
	"draws_from_schedule" boolean,
	"count" integer,
	"source" text,
	"mode" text,
	"layout" text,
	"template" text,
	"theme" text,
	CONSTRAINT "sequence_blocks_sequence_id_position_pk" PRIMARY KEY("sequence_id","position")
);
--> statement-breakpoint
CREATE TABLE "sequences" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sequences_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"description" text,
	"is_inline" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	"was_filler" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
DROP INDEX "schedules_enabled";--> statement-breakpoint
ALTER TABLE "programme_overrides" ALTER COLUMN "category_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_overrides" ADD COLUMN "sequence_id" integer;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "bit_rate" bigint;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "pixel_format" text;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "video_profile" text;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "hdr" text;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "is_interlaced" boolean;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "audio_channels" integer;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "loudness_lufs" double precision;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "inspected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "inspection_error" text;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "fitness" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "fitness_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "fitness_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "filmstrip" text;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "file_modified_ms" bigint;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "missing_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "kind" text DEFAULT 'clip' NOT NULL;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "kind_details" jsonb;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "community_id" text;--> statement-breakpoint
ALTER TABLE "prerolls" ADD COLUMN "excluded_from_matching" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "schedules" ADD COLUMN "sequence_id" integer;--> statement-breakpoint
ALTER TABLE "schedules" ADD COLUMN "holiday_region" text;--> statement-breakpoint
ALTER TABLE "schedules" ADD COLUMN "holiday_observed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "schedules" ADD COLUMN "holiday_days_before" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "schedules" ADD COLUMN "holiday_days_after" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "schedules" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "genre_mappings" ADD CONSTRAINT "genre_mappings_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "genre_overrides" ADD CONSTRAINT "genre_overrides_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_filler" ADD CONSTRAINT "programme_filler_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_filler" ADD CONSTRAINT "programme_filler_sequence_id_sequences_id_fk" FOREIGN KEY ("sequence_id") REFERENCES "public"."sequences"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_folders" ADD CONSTRAINT "library_folders_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preroll_conversions" ADD CONSTRAINT "preroll_conversions_preroll_id_prerolls_id_fk" FOREIGN KEY ("preroll_id") REFERENCES "public"."prerolls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preroll_originals" ADD CONSTRAINT "preroll_originals_preroll_id_prerolls_id_fk" FOREIGN KEY ("preroll_id") REFERENCES "public"."prerolls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sequence_block_clips" ADD CONSTRAINT "sequence_block_clips_preroll_id_prerolls_id_fk" FOREIGN KEY ("preroll_id") REFERENCES "public"."prerolls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sequence_block_clips" ADD CONSTRAINT "sequence_block_clips_block" FOREIGN KEY ("sequence_id","block_position") REFERENCES "public"."sequence_blocks"("sequence_id","position") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sequence_blocks" ADD CONSTRAINT "sequence_blocks_sequence_id_sequences_id_fk" FOREIGN KEY ("sequence_id") REFERENCES "public"."sequences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sequence_blocks" ADD CONSTRAINT "sequence_blocks_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "genre_mappings_category" ON "genre_mappings" USING btree ("category_id");--> statement-breakpoint
CREATE UNIQUE INDEX "library_scans_running" ON "library_scans" USING btree ("status") WHERE "library_scans"."status" = 'running';--> statement-breakpoint
CREATE INDEX "library_scans_started" ON "library_scans" USING btree ("started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "preroll_conversions_open" ON "preroll_conversions" USING btree ("preroll_id") WHERE "preroll_conversions"."status" in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "preroll_conversions_preroll" ON "preroll_conversions" USING btree ("preroll_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "preroll_conversions_status" ON "preroll_conversions" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "preroll_originals_sha256" ON "preroll_originals" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "sequence_imports_expiry" ON "sequence_imports" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sequence_block_clips_preroll" ON "sequence_block_clips" USING btree ("preroll_id");--> statement-breakpoint
CREATE INDEX "sequence_blocks_category" ON "sequence_blocks" USING btree ("category_id") WHERE "sequence_blocks"."category_id" is not null;--> statement-breakpoint
CREATE INDEX "sequences_changed" ON "sequences" USING btree ("updated_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "sequences"."deleted_at" is null and not "sequences"."is_inline";--> statement-breakpoint
CREATE INDEX "sequences_trash" ON "sequences" USING btree ("deleted_at") WHERE "sequences"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "sequences_inline" ON "sequences" USING btree ("id") WHERE "sequences"."is_inline";--> statement-breakpoint
ALTER TABLE "programme_overrides" ADD CONSTRAINT "programme_overrides_sequence_id_sequences_id_fk" FOREIGN KEY ("sequence_id") REFERENCES "public"."sequences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_sequence_id_sequences_id_fk" FOREIGN KEY ("sequence_id") REFERENCES "public"."sequences"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prerolls_kind" ON "prerolls" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "prerolls_name" ON "prerolls" USING btree (lower(coalesce("display_name", "file_name")),"id") WHERE "prerolls"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "prerolls_duration" ON "prerolls" USING btree ("duration_seconds","id") WHERE "prerolls"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "prerolls_size" ON "prerolls" USING btree ("size_bytes","id") WHERE "prerolls"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "prerolls_loudness" ON "prerolls" USING btree ("loudness_lufs","id") WHERE "prerolls"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "prerolls_missing" ON "prerolls" USING btree ("missing_since") WHERE "prerolls"."missing_since" is not null;--> statement-breakpoint
CREATE INDEX "prerolls_file_name" ON "prerolls" USING btree ("file_name");--> statement-breakpoint
CREATE INDEX "prerolls_unusable" ON "prerolls" USING btree ("id") WHERE not "prerolls"."is_enabled" or "prerolls"."deleted_at" is not null or "prerolls"."missing_since" is not null;--> statement-breakpoint
CREATE INDEX "prerolls_uninspected" ON "prerolls" USING btree ("id") WHERE "prerolls"."inspected_at" is null;--> statement-breakpoint
CREATE INDEX "prerolls_thumbnail" ON "prerolls" USING btree ("thumbnail");--> statement-breakpoint
CREATE INDEX "prerolls_filmstrip" ON "prerolls" USING btree ("filmstrip");--> statement-breakpoint
CREATE INDEX "prerolls_fitness" ON "prerolls" USING btree ("fitness","id") WHERE "prerolls"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "prerolls_fitness_version" ON "prerolls" USING btree ("fitness_version","id");--> statement-breakpoint
CREATE INDEX "schedules_trash" ON "schedules" USING btree ("deleted_at") WHERE "schedules"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "schedules_sequence" ON "schedules" USING btree ("sequence_id");--> statement-breakpoint
CREATE INDEX "schedules_enabled" ON "schedules" USING btree ("is_enabled") WHERE "schedules"."deleted_at" is null;--> statement-breakpoint
ALTER TABLE "programme_overrides" ADD CONSTRAINT "programme_overrides_one_content" CHECK (num_nonnulls("programme_overrides"."category_id", "programme_overrides"."sequence_id") = 1);