DROP INDEX "deliveries_open";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "begun_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "unreachable" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "send_after" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "disabled" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "disabled_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("workspace_id","due_at") WHERE state in ('pending', 'sending');