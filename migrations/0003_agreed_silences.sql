CREATE TABLE "silences" (
	"workspace_id" text NOT NULL,
	"hash" text NOT NULL,
	"holder_id" uuid NOT NULL,
	"until" date NOT NULL,
	"owner_id" text NOT NULL,
	CONSTRAINT "silences_workspace_id_hash_holder_id_pk" PRIMARY KEY("workspace_id","hash","holder_id")
);
--> statement-breakpoint
ALTER TABLE "prospects" ADD COLUMN "agreed_keys" text[];--> statement-breakpoint
ALTER TABLE "prospects" ADD COLUMN "silent_until" date;--> statement-breakpoint
ALTER TABLE "silences" ADD CONSTRAINT "silences_workspace_id_workspaces_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("workspace_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "silences_holder" ON "silences" USING btree ("workspace_id","holder_id");--> statement-breakpoint
CREATE INDEX "silences_until" ON "silences" USING btree ("until");--> statement-breakpoint
-- What was agreed before there were keys. The database reads a contact person's name only when it is plain letters and has
-- no company ending; where it is not, the silence rests on the company as a whole, which holds for more people and for the
-- same days.
UPDATE "prospects" SET "agreed_keys" = CASE
    WHEN cardinality("contacts") > 0 AND NOT EXISTS (
      SELECT FROM unnest("contacts") contact
      WHERE contact !~ '^[A-Za-z0-9]+( [A-Za-z0-9]+)*$'
        OR lower(contact) ~ ' (inc|incorporated|corp|corporation|co|company|llc|llp|lp|ltd|limited|plc|pty|pte|pvt|gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|ev|ek|se|sa|sas|sasu|sarl|eurl|sca|spa|srl|srls|snc|sl|slu|ltda|cv|bv|nv|vof|bvba|ab|asa|as|aps|oy|oyj|spzoo|zoo|sro|doo|kft|zrt|nyrt|kk|oo|rl)$')
    THEN ARRAY["name_key" || E'\n'] || ARRAY(SELECT "name_key" || E'\n' || lower(contact) FROM unnest("contacts") contact)
    ELSE ARRAY["name_key"] END
  WHERE "agreed_until" IS NOT NULL AND "name_key" NOT LIKE 'forgotten %';--> statement-breakpoint
INSERT INTO "silences" ("workspace_id", "hash", "holder_id", "until", "owner_id")
  SELECT p."workspace_id", encode(sha256(convert_to(w."pepper" || ':' || named.key, 'UTF8')), 'hex'), p."id", p."agreed_until", p."owner_id"
  FROM "prospects" p JOIN "workspaces" w ON w."workspace_id" = p."workspace_id" CROSS JOIN unnest(p."agreed_keys") named(key)
  WHERE p."agreed_until" >= current_date ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE "prospects" SET "silent_until" = reached.until, "revision" = "revision" + 1
  FROM (
    SELECT p."workspace_id", p."id", max(q."agreed_until") AS until
    FROM "prospects" q JOIN "prospects" p
      ON p."workspace_id" = q."workspace_id" AND p."name_key" = q."name_key" AND p."id" <> q."id"
    WHERE q."agreed_until" >= current_date AND NOT p."removed" AND q."agreed_keys" && (
      ARRAY[p."name_key"] || CASE WHEN cardinality(p."contacts") = 0 THEN ARRAY[p."name_key" || E'\n']
        ELSE ARRAY(SELECT p."name_key" || E'\n' || lower(contact) FROM unnest(p."contacts") contact) END)
    GROUP BY p."workspace_id", p."id"
  ) reached
  WHERE "prospects"."workspace_id" = reached."workspace_id" AND "prospects"."id" = reached."id";--> statement-breakpoint
-- When each is due is worked out anew by upkeep, in the app, within minutes.
UPDATE "people" SET "dueness_stale" = true
  WHERE ("workspace_id", "user_id") IN (SELECT "workspace_id", "owner_id" FROM "prospects" WHERE "silent_until" IS NOT NULL);
