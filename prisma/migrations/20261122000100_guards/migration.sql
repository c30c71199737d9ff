-- What the models cannot say: checks, deferred order, append-only tables, search and distance indexes.

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Localized text is an object of language tags with non-blank texts.
CREATE FUNCTION editorial.is_localized(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT jsonb_typeof(value) = 'object' AND NOT EXISTS (
    SELECT FROM jsonb_each(value) AS pair(tag, text)
    WHERE pair.tag !~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'
       OR jsonb_typeof(pair.text) <> 'string'
       OR pair.text #>> '{}' !~ '\S'
  )
$$;

-- A date as precise as it is known: a year, a month or a day that exists.
CREATE FUNCTION editorial.is_partial_date(value text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF value !~ '^\d{4}(-\d{2}(-\d{2})?)?$' THEN RETURN false; END IF;
  PERFORM make_date(
    substr(value, 1, 4)::int,
    coalesce(nullif(substr(value, 6, 2), ''), '1')::int,
    coalesce(nullif(substr(value, 9, 2), ''), '1')::int
  );
  RETURN true;
EXCEPTION WHEN OTHERS THEN RETURN false;
END
$$;

ALTER TABLE editorial.country
  ADD CONSTRAINT country_code_check CHECK (code ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT country_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT country_name_check CHECK (editorial.is_localized(name) AND name <> '{}'),
  ADD CONSTRAINT country_source_date_check CHECK (editorial.is_partial_date(source_date));
ALTER TABLE editorial.country_text
  ADD CONSTRAINT country_text_heading_check CHECK (editorial.is_localized(heading)),
  ADD CONSTRAINT country_text_body_check CHECK (editorial.is_localized(body)),
  ADD CONSTRAINT country_text_position_key UNIQUE (country_code, position) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE editorial.country_link
  ADD CONSTRAINT country_link_label_check CHECK (editorial.is_localized(label) AND label <> '{}'),
  ADD CONSTRAINT country_link_note_check CHECK (editorial.is_localized(note)),
  ADD CONSTRAINT country_link_url_check CHECK (url ~ '^https?://'),
  ADD CONSTRAINT country_link_position_key UNIQUE (country_code, position) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE editorial.legal_instrument
  ADD CONSTRAINT legal_instrument_name_check CHECK (editorial.is_localized(name) AND name <> '{}'),
  ADD CONSTRAINT legal_instrument_note_check CHECK (editorial.is_localized(note)),
  ADD CONSTRAINT legal_instrument_position_key UNIQUE (country_code, position) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE editorial.instrument_event
  ADD CONSTRAINT instrument_event_date_check CHECK (editorial.is_partial_date(date));

ALTER TABLE editorial.section
  ADD CONSTRAINT section_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT section_name_check CHECK (editorial.is_localized(name) AND name <> '{}'),
  ADD CONSTRAINT section_description_check CHECK (editorial.is_localized(description));
ALTER TABLE editorial.taxonomy_term
  ADD CONSTRAINT taxonomy_term_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT taxonomy_term_name_check CHECK (editorial.is_localized(name) AND name <> '{}'),
  ADD CONSTRAINT taxonomy_term_position_key UNIQUE (taxonomy, position) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE editorial.organization
  ADD CONSTRAINT organization_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT organization_parent_check CHECK (parent_id <> id),
  ADD CONSTRAINT organization_name_basis_check CHECK (name_status = 'STATED' OR name_basis IS NOT NULL),
  ADD CONSTRAINT organization_source_date_check CHECK (editorial.is_partial_date(source_date)),
  ADD CONSTRAINT organization_archived_check CHECK (status = 'ARCHIVED' OR archived_reason IS NULL),
  ADD CONSTRAINT organization_revision_check CHECK (revision >= 0);
ALTER TABLE editorial.alternate_name
  ADD CONSTRAINT alternate_name_name_check CHECK (name ~ '\S');
ALTER TABLE editorial.organization_description
  ADD CONSTRAINT organization_description_locale_check CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  ADD CONSTRAINT organization_description_body_check CHECK (body ~ '\S');
ALTER TABLE editorial.organization_language
  ADD CONSTRAINT organization_language_code_check CHECK (code ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
ALTER TABLE editorial.slug_redirect
  ADD CONSTRAINT slug_redirect_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE editorial.entry
  ADD CONSTRAINT entry_note_check CHECK (editorial.is_localized(note)),
  ADD CONSTRAINT entry_position_check CHECK (position >= 1),
  ADD CONSTRAINT entry_place_key UNIQUE (country_code, section_id, position) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE editorial.location
  ADD CONSTRAINT location_country_check CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT location_coordinates_check CHECK (num_nulls(latitude, longitude, coordinate_precision) IN (0, 3)),
  ADD CONSTRAINT location_latitude_check CHECK (latitude BETWEEN -90 AND 90),
  ADD CONSTRAINT location_longitude_check CHECK (longitude BETWEEN -180 AND 180);
ALTER TABLE editorial.phone
  ADD CONSTRAINT phone_number_check CHECK (number ~ '^\+[1-9][0-9]{4,14}$'),
  ADD CONSTRAINT phone_as_published_check CHECK (as_published ~ '\S'),
  ADD CONSTRAINT phone_extension_check CHECK (extension ~ '^[0-9]+(, [0-9]+)*$'),
  ADD CONSTRAINT phone_label_check CHECK (editorial.is_localized(label)),
  ADD CONSTRAINT phone_belonging_check CHECK (num_nonnulls(location_id, contact_id) <= 1);
ALTER TABLE editorial.email
  ADD CONSTRAINT email_address_check CHECK (address ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  ADD CONSTRAINT email_label_check CHECK (editorial.is_localized(label)),
  ADD CONSTRAINT email_belonging_check CHECK (num_nonnulls(location_id, contact_id) <= 1);
ALTER TABLE editorial.link
  ADD CONSTRAINT link_url_check CHECK (url ~ '^https?://'),
  ADD CONSTRAINT link_known_check CHECK (num_nonnulls(url, as_published) >= 1),
  ADD CONSTRAINT link_label_check CHECK (editorial.is_localized(label));
ALTER TABLE editorial.schedule
  ADD CONSTRAINT schedule_days_check CHECK (
    days <@ ARRAY['MO','TU','WE','TH','FR','SA','SU'] AND cardinality(days) BETWEEN 1 AND 7
  ),
  ADD CONSTRAINT schedule_opens_check CHECK (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT schedule_closes_check CHECK (closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
  ADD CONSTRAINT schedule_label_check CHECK (editorial.is_localized(label)),
  ADD CONSTRAINT schedule_belonging_check CHECK (num_nonnulls(location_id, contact_id) <= 1);
ALTER TABLE editorial.contact
  ADD CONSTRAINT contact_name_check CHECK (name ~ '\S'),
  ADD CONSTRAINT contact_consent_check CHECK (consent = 'GIVEN' OR consent_until IS NULL);
ALTER TABLE editorial.notice
  ADD CONSTRAINT notice_text_check CHECK (editorial.is_localized(text) AND text <> '{}'),
  ADD CONSTRAINT notice_days_check CHECK (starts_on <= ends_on);
ALTER TABLE editorial.note
  ADD CONSTRAINT note_body_check CHECK (body ~ '\S');
ALTER TABLE editorial.revision
  ADD CONSTRAINT revision_number_check CHECK (number >= 1),
  ADD CONSTRAINT revision_document_check CHECK (jsonb_typeof(document) = 'object'),
  ADD CONSTRAINT revision_changes_check CHECK (jsonb_typeof(changes) = 'array');
ALTER TABLE editorial.verification
  ADD CONSTRAINT verification_fingerprint_check CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT verification_revision_check CHECK (revision >= 1);

-- An organization has one presence claim; another may arrive only with a merge, which archives the one it came from.
CREATE INDEX claim_presence_idx ON editorial.claim (organization_id) WHERE kind = 'PRESENCE';

-- A claim is of one kind for life: what hangs on it must be of that kind.
CREATE FUNCTION editorial.check_claim_kind() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM editorial.claim WHERE id = NEW.id AND kind = TG_ARGV[0]::editorial.claim_kind) THEN
    RAISE EXCEPTION 'claim % is not of kind %', NEW.id, TG_ARGV[0] USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER location_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.location
  FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('ADDRESS');
CREATE TRIGGER phone_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.phone
  FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('PHONE');
CREATE TRIGGER email_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.email
  FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('EMAIL');
CREATE TRIGGER link_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.link
  FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('LINK');
CREATE TRIGGER schedule_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.schedule
  FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('SCHEDULE');
CREATE TRIGGER contact_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.contact
  FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('CONTACT');

-- History is written once.
CREATE FUNCTION editorial.refuse_rewriting() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON editorial.revision
  FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting();
CREATE TRIGGER verification_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON editorial.verification
  FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting();

-- Published: one edition row; order checked at commit; what readers search by.
ALTER TABLE published.edition
  ADD CONSTRAINT edition_single_check CHECK (id = 1),
  ADD CONSTRAINT edition_number_check CHECK (number >= 0);
INSERT INTO published.edition (id, number, published_at) VALUES (1, 0, 'epoch');
ALTER TABLE published.entry
  ADD CONSTRAINT entry_place_key UNIQUE (country, section, position) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT entry_country_fkey FOREIGN KEY (country) REFERENCES published.country (code) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT entry_section_fkey FOREIGN KEY (section) REFERENCES published.section (slug) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE published.change
  ADD CONSTRAINT change_edition_check CHECK (edition >= 1 AND ordinal >= 1);
CREATE INDEX organization_search_idx ON published.organization USING gin (search_text public.gin_trgm_ops);
CREATE INDEX location_point_idx ON published.location USING gist (point);
