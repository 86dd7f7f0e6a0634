ALTER TABLE "steps" ADD COLUMN "shared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "playbook" jsonb DEFAULT '{"hidden":[],"own":[]}'::jsonb NOT NULL;