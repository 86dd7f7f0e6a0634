ALTER TABLE "people" ADD COLUMN "away_from" date;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "away_back" date;