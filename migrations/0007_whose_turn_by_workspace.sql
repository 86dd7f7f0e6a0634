DROP INDEX "people_next_run";--> statement-breakpoint
CREATE INDEX "people_next_run" ON "people" USING btree ("workspace_id","next_run_at","user_id") WHERE next_run_at is not null;