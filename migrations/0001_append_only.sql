-- The log is only ever added to. Forgetting a person is the one exception, and has to say so for its own transaction
-- (set_config('nextstep.forgetting', 'yes', true)): a role that may write rows still cannot rewrite history by accident.
CREATE FUNCTION entries_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('nextstep.forgetting', true) = 'yes' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the log is append-only: % on entries refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER entries_append_only BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION entries_append_only();--> statement-breakpoint
CREATE TRIGGER entries_no_truncate BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION entries_append_only();--> statement-breakpoint
-- Logging a step rewrites the prospect's row: room on the page keeps most of those updates off the indexes.
ALTER TABLE prospects SET (fillfactor = 90);
