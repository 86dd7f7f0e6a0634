CREATE TABLE "deliveries" (
	"workspace_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"to_id" text,
	"period" text NOT NULL,
	"content" jsonb,
	"state" text NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"lease_until" timestamp (3) with time zone,
	"channel" text,
	"ts" text,
	"reason" text,
	"redraw_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "deliveries_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "deliveries_kind" CHECK (kind in ('nudge', 'digest', 'handover', 'notice')),
	CONSTRAINT "deliveries_state" CHECK (state in ('pending', 'sending', 'sent', 'skipped', 'refused', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"workspace_id" text NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" text NOT NULL,
	"content" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"workspace_id" text NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"prospect_id" uuid,
	"what" jsonb NOT NULL,
	"before" jsonb,
	"undoes" uuid,
	"batch_id" uuid,
	CONSTRAINT "entries_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"workspace_id" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answer" jsonb,
	CONSTRAINT "inbox_workspace_id_key_pk" PRIMARY KEY("workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"slack_zone" text NOT NULL,
	"own_zone" text,
	"locale" text NOT NULL,
	"admin" boolean DEFAULT false NOT NULL,
	"guest" boolean DEFAULT false NOT NULL,
	"deactivated" boolean DEFAULT false NOT NULL,
	"manager" boolean DEFAULT false NOT NULL,
	"joined_at" timestamp (3) with time zone,
	"hour" text DEFAULT '09:00' NOT NULL,
	"weekdays" smallint[] DEFAULT '{1,2,3,4,5}' NOT NULL,
	"country" text,
	"holidays" text[] DEFAULT '{}' NOT NULL,
	"strength" text DEFAULT 'normal' NOT NULL,
	"away_until" date,
	"next_run_at" timestamp (3) with time zone,
	"last_nudged_at" timestamp (3) with time zone,
	"dueness_stale" boolean DEFAULT false NOT NULL,
	"refreshed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "people_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id"),
	CONSTRAINT "people_strength" CHECK (strength in ('gentle', 'normal', 'off'))
);
--> statement-breakpoint
CREATE TABLE "prospects" (
	"workspace_id" text NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"contacts" text[] DEFAULT '{}' NOT NULL,
	"stage" text NOT NULL,
	"stage_since" date NOT NULL,
	"reason" text,
	"agreed_until" date,
	"referrer_id" uuid,
	"contacted_on" date NOT NULL,
	"touched_on" date NOT NULL,
	"last_step_on" date,
	"snoozed_until" date,
	"snoozes" integer DEFAULT 0 NOT NULL,
	"spread_to" date,
	"nudges" integer DEFAULT 0 NOT NULL,
	"nudged_on" date,
	"slower" integer DEFAULT 0 NOT NULL,
	"unanswered" integer DEFAULT 0 NOT NULL,
	"unanswered_asks" integer DEFAULT 0 NOT NULL,
	"gives" integer DEFAULT 0 NOT NULL,
	"asks" integer DEFAULT 0 NOT NULL,
	"asks_in_stage" integer DEFAULT 0 NOT NULL,
	"good_result_on" date,
	"tried" text[] DEFAULT '{}' NOT NULL,
	"batch_id" uuid,
	"stopped" boolean DEFAULT false NOT NULL,
	"removed" boolean DEFAULT false NOT NULL,
	"quiet_on" date,
	"revision" integer DEFAULT 0 NOT NULL,
	"next_nudge_at" timestamp (3) with time zone,
	CONSTRAINT "prospects_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "prospects_stage" CHECK (stage in ('new', 'talking', 'deciding', 'not now', 'no', 'won'))
);
--> statement-breakpoint
CREATE TABLE "steps" (
	"workspace_id" text NOT NULL,
	"id" uuid NOT NULL,
	"prospect_id" uuid NOT NULL,
	"by_id" text NOT NULL,
	"text" text NOT NULL,
	"way" text NOT NULL,
	"playbook" text,
	"state" text NOT NULL,
	"planned_for" date,
	"promise" boolean DEFAULT false NOT NULL,
	"done_on" date,
	"note" text,
	"answered" boolean,
	"good_result" boolean DEFAULT false NOT NULL,
	CONSTRAINT "steps_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "steps_state" CHECK (state in ('planned', 'done', 'dropped', 'void')),
	CONSTRAINT "steps_way" CHECK (way in ('give', 'ask'))
);
--> statement-breakpoint
CREATE TABLE "stops" (
	"workspace_id" text NOT NULL,
	"hash" text NOT NULL,
	"prospect_id" uuid,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stops_workspace_id_hash_pk" PRIMARY KEY("workspace_id","hash")
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"pepper" text NOT NULL,
	"rhythms" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"digest_channel" text,
	"digest_day" integer DEFAULT 1 NOT NULL,
	"digest_hour" text DEFAULT '09:00' NOT NULL,
	"digest_zone" text DEFAULT 'UTC' NOT NULL,
	"digest_by" text,
	"digest_names" boolean DEFAULT true NOT NULL,
	"digest_asked_at" timestamp (3) with time zone,
	"next_digest_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_workspace_id_workspaces_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("workspace_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_workspace_id_workspaces_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("workspace_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_workspace_id_prospect_id_prospects_workspace_id_id_fk" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_workspace_id_undoes_entries_workspace_id_id_fk" FOREIGN KEY ("workspace_id","undoes") REFERENCES "public"."entries"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_workspace_id_workspaces_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("workspace_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prospects" ADD CONSTRAINT "prospects_workspace_id_owner_id_people_workspace_id_user_id_fk" FOREIGN KEY ("workspace_id","owner_id") REFERENCES "public"."people"("workspace_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prospects" ADD CONSTRAINT "prospects_workspace_id_referrer_id_prospects_workspace_id_id_fk" FOREIGN KEY ("workspace_id","referrer_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_workspace_id_prospect_id_prospects_workspace_id_id_fk" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_workspace_id_workspaces_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("workspace_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_one_nudge" ON "deliveries" USING btree ("workspace_id","to_id","period") WHERE kind = 'nudge';--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_one_digest" ON "deliveries" USING btree ("workspace_id","period") WHERE kind = 'digest';--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_one_notice" ON "deliveries" USING btree ("workspace_id","to_id","period") WHERE kind = 'notice';--> statement-breakpoint
CREATE INDEX "deliveries_redraw" ON "deliveries" USING btree ("redraw_at") WHERE redraw_at is not null;--> statement-breakpoint
CREATE INDEX "deliveries_open" ON "deliveries" USING btree ("due_at") WHERE state in ('pending', 'sending');--> statement-breakpoint
CREATE INDEX "drafts_expire" ON "drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "entries_story" ON "entries" USING btree ("workspace_id","prospect_id","id");--> statement-breakpoint
CREATE INDEX "entries_mine" ON "entries" USING btree ("workspace_id","actor_id","id");--> statement-breakpoint
CREATE INDEX "entries_undone" ON "entries" USING btree ("workspace_id","undoes") WHERE undoes is not null;--> statement-breakpoint
CREATE INDEX "entries_batch" ON "entries" USING btree ("workspace_id","batch_id") WHERE batch_id is not null;--> statement-breakpoint
CREATE INDEX "inbox_at" ON "inbox" USING btree ("at");--> statement-breakpoint
CREATE INDEX "people_next_run" ON "people" USING btree ("next_run_at") WHERE next_run_at is not null;--> statement-breakpoint
CREATE INDEX "people_stale" ON "people" USING btree ("workspace_id","user_id") WHERE dueness_stale;--> statement-breakpoint
CREATE INDEX "people_refresh" ON "people" USING btree ("refreshed_at") WHERE joined_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "prospects_owner_name" ON "prospects" USING btree ("workspace_id","owner_id","name_key") WHERE not removed;--> statement-breakpoint
CREATE INDEX "prospects_name" ON "prospects" USING btree ("workspace_id","name_key") WHERE not removed;--> statement-breakpoint
CREATE INDEX "prospects_referrer" ON "prospects" USING btree ("workspace_id","referrer_id") WHERE referrer_id is not null;--> statement-breakpoint
CREATE INDEX "prospects_due" ON "prospects" USING btree ("workspace_id","owner_id","next_nudge_at","stage","id") WHERE next_nudge_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "steps_one_planned" ON "steps" USING btree ("workspace_id","prospect_id") WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX "steps_story" ON "steps" USING btree ("workspace_id","prospect_id","id");--> statement-breakpoint
CREATE INDEX "steps_week" ON "steps" USING btree ("workspace_id","done_on") WHERE state = 'done';--> statement-breakpoint
CREATE INDEX "workspaces_next_digest" ON "workspaces" USING btree ("next_digest_at") WHERE next_digest_at is not null;