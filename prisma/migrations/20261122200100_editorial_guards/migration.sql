-- What the models cannot say of the editorial door's tables.

UPDATE editorial.organization SET published_at = created_at WHERE status = 'PUBLISHED';

ALTER TABLE editorial.organization
  ADD CONSTRAINT organization_intervals_check CHECK (jsonb_typeof(intervals) = 'object'),
  ADD CONSTRAINT organization_published_check CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL);
CREATE INDEX organization_search_idx ON editorial.organization USING gin (search_text public.gin_trgm_ops);

INSERT INTO editorial.interval_policy (id, number, days, changed_by, changed_at) VALUES (
  1, 1,
  '{"PRESENCE": 365, "ADDRESS": 365, "PHONE": 180, "URGENT_PHONE": 90, "EMAIL": 365, "LINK": 365, "SCHEDULE": 180, "CONTACT": 180}',
  'system', 'epoch'
);
ALTER TABLE editorial.interval_policy
  ADD CONSTRAINT interval_policy_single_check CHECK (id = 1),
  ADD CONSTRAINT interval_policy_days_check CHECK (jsonb_typeof(days) = 'object');

ALTER TABLE editorial.proposal
  ADD CONSTRAINT proposal_changes_check CHECK (jsonb_typeof(changes) = 'array'),
  ADD CONSTRAINT proposal_decided_check CHECK ((status = 'OPEN') = (decided_at IS NULL)),
  ADD CONSTRAINT proposal_rejected_check CHECK (status <> 'REJECTED' OR reason ~ '\S');
ALTER TABLE editorial."user"
  ADD CONSTRAINT user_email_check CHECK (email = lower(email)),
  ADD CONSTRAINT user_locale_check CHECK (locale IN ('en', 'es'));
ALTER TABLE editorial.api_key
  ADD CONSTRAINT api_key_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT api_key_name_check CHECK (name ~ '\S');

CREATE TRIGGER country_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON editorial.country_revision
  FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting();
CREATE TRIGGER section_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON editorial.section_revision
  FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting();
ALTER TABLE editorial.country_revision
  ADD CONSTRAINT country_revision_number_check CHECK (number >= 1);
ALTER TABLE editorial.section_revision
  ADD CONSTRAINT section_revision_number_check CHECK (number >= 1);
