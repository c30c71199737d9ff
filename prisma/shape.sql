-- extension pg_trgm

-- schema editorial

-- schema published

-- enum editorial.audit_event_action
  CREATED
  EDITED
  INVITED
  ROLE_CHANGED
  DEACTIVATED
  REACTIVATED
  REVOKED
  ORDERED
  FLAGGED
  DISMISSED
  SNOOZED
  RESOLVED
  REOPENED
  ASSIGNED
  STARTED
  CLOSED

-- enum editorial.audit_event_subject
  USER
  API_KEY
  INTERVALS
  ORDER
  FINDING
  RULE
  REVIEW
  REVIEW_POLICY
  REVIEWER
  MAILBOX

-- enum editorial.claim_kind
  PRESENCE
  ADDRESS
  PHONE
  EMAIL
  LINK
  SCHEDULE
  CONTACT

-- enum editorial.consent
  NOT_RECORDED
  GIVEN
  REFUSED

-- enum editorial.coordinate_precision
  EXACT
  STREET
  CITY

-- enum editorial.finding_severity
  BLOCKING
  HIGH
  MEDIUM
  LOW
  NOTE

-- enum editorial.finding_source
  RULE
  CHECK
  PERSON
  DUPLICATE

-- enum editorial.instrument_event_kind
  CONCLUDED
  DRAFTED
  ADOPTED
  SIGNED
  RATIFIED
  IN_FORCE

-- enum editorial.instrument_kind
  TREATY
  DECLARATION
  NATIONAL_LAW

-- enum editorial.letter_kind
  FIRST
  REMINDER
  SECOND_ADDRESS

-- enum editorial.letter_state
  QUEUED
  SENDING
  SENT
  UNCERTAIN
  FAILED
  BOUNCED
  CANCELLED

-- enum editorial.link_kind
  WEBSITE
  FACEBOOK
  TWITTER
  INSTAGRAM
  YOUTUBE
  LINKEDIN
  TELEGRAM
  OTHER

-- enum editorial.location_kind
  PHYSICAL
  POSTAL
  VIRTUAL

-- enum editorial.mailbox_consent
  NOT_ASKED
  GIVEN
  REFUSED

-- enum editorial.name_status
  STATED
  INFERRED
  UNKNOWN

-- enum editorial.organization_status
  DRAFT
  PUBLISHED
  ARCHIVED
  MERGED

-- enum editorial.outside_kind
  LINK
  MAIL_DOMAIN

-- enum editorial.outside_outcome
  OK
  MOVED
  DEAD
  REDIRECTED_HOME
  PARKED
  HIJACKED
  CERTIFICATE_EXPIRED
  TLS_BROKEN
  TOO_LARGE
  REFUSED_US
  NOT_LOOKED
  UNCLEAR

-- enum editorial.phone_type
  VOICE
  FAX
  CELL
  TEXT
  WHATSAPP
  TOLL_FREE
  HOTLINE

-- enum editorial.proposal_status
  OPEN
  ACCEPTED
  PARTLY_ACCEPTED
  REJECTED

-- enum editorial.review_state
  STARTING
  OPEN
  CLOSED

-- enum editorial.review_step
  CHECKING
  WEIGHING
  RANKING
  READY

-- enum editorial.revision_kind
  EDIT
  IMPORT
  MERGE
  RESTORE
  VERIFICATION
  BULK

-- enum editorial.role
  CONTRIBUTOR
  EDITOR
  ADMIN

-- enum editorial.task_event_kind
  ASSIGNED
  NOTE
  STATE
  OUTCOME
  LETTER
  ANSWER

-- enum editorial.task_state
  TODO
  IN_PROGRESS
  WAITING
  DONE
  UNREACHABLE
  CLOSED

-- enum editorial.taxonomy
  HELP
  AUDIENCE

-- enum editorial.verification_method
  PHONE
  EMAIL
  WEBSITE
  VISIT
  ORGANIZATION
  MACHINE

-- enum editorial.verification_outcome
  CONFIRMED
  CORRECTED
  WRONG
  MOVED
  NO_ANSWER
  UNREACHABLE
  CLOSED

-- enum editorial.visibility
  FULL
  CITY_ONLY
  HIDDEN

-- enum published.change_kind
  UPSERT
  WITHDRAWN
  REDIRECT

-- enum published.change_subject
  ORGANIZATION
  COUNTRY
  SECTION
  TERM

-- table editorial.account
  column id text not null
  column user_id text not null
  column account_id text not null
  column provider_id text not null
  column access_token text
  column refresh_token text
  column id_token text
  column access_token_expires_at timestamp(3) with time zone
  column refresh_token_expires_at timestamp(3) with time zone
  column scope text
  column password text
  column created_at timestamp(3) with time zone not null default CURRENT_TIMESTAMP
  column updated_at timestamp(3) with time zone not null
  constraint account_pkey PRIMARY KEY (id)
  constraint account_user_id_fkey FOREIGN KEY (user_id) REFERENCES editorial."user"(id) ON UPDATE CASCADE ON DELETE CASCADE
  CREATE UNIQUE INDEX account_provider_id_account_id_key ON editorial.account USING btree (provider_id, account_id)
  CREATE INDEX account_user_id_idx ON editorial.account USING btree (user_id)

-- table editorial.alternate_name
  column id uuid not null
  column organization_id uuid not null
  column position integer not null
  column name text not null
  column locale text
  constraint alternate_name_pkey PRIMARY KEY (id)
  constraint alternate_name_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint alternate_name_name_check CHECK ((name ~ '\S'::text))
  CREATE INDEX alternate_name_organization_id_idx ON editorial.alternate_name USING btree (organization_id)

-- table editorial.api_key
  column id uuid not null
  column name text not null
  column hash text not null
  column start text not null
  column role editorial.role not null
  column countries text[] default ARRAY[]::text[]
  column created_by text not null
  column created_at timestamp(3) with time zone not null
  column expires_at timestamp(3) with time zone
  column revoked_at timestamp(3) with time zone
  column last_used_at timestamp(3) with time zone
  constraint api_key_pkey PRIMARY KEY (id)
  constraint api_key_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  constraint api_key_name_check CHECK ((name ~ '\S'::text))
  CREATE UNIQUE INDEX api_key_hash_key ON editorial.api_key USING btree (hash)

-- table editorial.audit_event
  column id uuid not null
  column action editorial.audit_event_action not null
  column subject editorial.audit_event_subject not null
  column subject_id text
  column country text
  column changes jsonb not null
  column made_by text not null
  column made_at timestamp(3) with time zone not null
  constraint audit_event_pkey PRIMARY KEY (id)
  constraint audit_event_changes_check CHECK ((jsonb_typeof(changes) = 'array'::text))
  constraint audit_event_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
  CREATE INDEX audit_event_made_at_idx ON editorial.audit_event USING btree (made_at)
  CREATE TRIGGER audit_event_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON editorial.audit_event FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting()

-- table editorial.batch
  column id uuid not null
  column verb text not null
  column input jsonb not null
  column made_by text not null
  column made_at timestamp(3) with time zone not null
  column undone_at timestamp(3) with time zone
  constraint batch_pkey PRIMARY KEY (id)
  CREATE INDEX batch_made_at_idx ON editorial.batch USING btree (made_at)

-- table editorial.batch_item
  column batch_id uuid not null
  column organization_id uuid not null
  column revision_before integer
  column revision_after integer
  column error_code text
  column error_message jsonb
  constraint batch_item_pkey PRIMARY KEY (batch_id, organization_id)
  constraint batch_item_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES editorial.batch(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint batch_item_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  CREATE INDEX batch_item_organization_id_idx ON editorial.batch_item USING btree (organization_id)

-- table editorial.claim
  column id uuid not null
  column organization_id uuid not null
  column kind editorial.claim_kind not null
  column stands boolean not null default false
  column due_at timestamp(3) with time zone
  column collapsed_into uuid
  constraint claim_pkey PRIMARY KEY (id)
  constraint claim_collapsed_into_fkey FOREIGN KEY (collapsed_into) REFERENCES editorial.claim(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint claim_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint claim_collapsed_check CHECK ((collapsed_into <> id))
  constraint claim_due_check CHECK ((stands OR (due_at IS NULL)))
  CREATE INDEX claim_collapsed_into_idx ON editorial.claim USING btree (collapsed_into) WHERE (collapsed_into IS NOT NULL)
  CREATE UNIQUE INDEX claim_id_organization_id_key ON editorial.claim USING btree (id, organization_id)
  CREATE INDEX claim_organization_id_idx ON editorial.claim USING btree (organization_id)
  CREATE INDEX claim_presence_idx ON editorial.claim USING btree (organization_id) WHERE (kind = 'PRESENCE'::editorial.claim_kind)

-- table editorial.confirm_answer
  column id uuid not null
  column letter_id uuid not null
  column organization_id uuid not null
  column at timestamp(3) with time zone not null
  column revision integer not null
  column claims jsonb not null
  column note text
  column closed boolean not null default false
  column believed boolean not null
  column doubt text
  column proposal_id uuid
  constraint confirm_answer_pkey PRIMARY KEY (id)
  constraint confirm_answer_letter_id_organization_id_fkey FOREIGN KEY (letter_id, organization_id) REFERENCES editorial.letter_entry(letter_id, organization_id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint confirm_answer_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES editorial.proposal(id) ON UPDATE CASCADE ON DELETE SET NULL
  CREATE UNIQUE INDEX confirm_answer_letter_id_organization_id_key ON editorial.confirm_answer USING btree (letter_id, organization_id)
  CREATE UNIQUE INDEX confirm_answer_proposal_id_key ON editorial.confirm_answer USING btree (proposal_id)

-- table editorial.confirm_token
  column hash text not null
  column letter_id uuid not null
  column made_at timestamp(3) with time zone not null
  constraint confirm_token_pkey PRIMARY KEY (hash)
  constraint confirm_token_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES editorial.outreach_letter(id) ON UPDATE CASCADE ON DELETE CASCADE
  CREATE INDEX confirm_token_letter_id_idx ON editorial.confirm_token USING btree (letter_id)

-- table editorial.contact
  column id uuid not null
  column organization_id uuid not null
  column location_id uuid
  column position integer not null
  column name text not null
  column role text
  column consent editorial.consent not null default 'NOT_RECORDED'::editorial.consent
  column consent_until date
  constraint contact_pkey PRIMARY KEY (id)
  constraint contact_id_organization_id_fkey FOREIGN KEY (id, organization_id) REFERENCES editorial.claim(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint contact_location_id_organization_id_fkey FOREIGN KEY (location_id, organization_id) REFERENCES editorial.location(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint contact_consent_check CHECK (((consent = 'GIVEN'::editorial.consent) OR (consent_until IS NULL)))
  constraint contact_name_check CHECK ((name ~ '\S'::text))
  CREATE UNIQUE INDEX contact_id_organization_id_key ON editorial.contact USING btree (id, organization_id)
  CREATE INDEX contact_organization_id_idx ON editorial.contact USING btree (organization_id)
  CREATE TRIGGER contact_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.contact FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('CONTACT')

-- table editorial.country
  column code text not null
  column slug text not null
  column name jsonb not null
  column source_date text
  column created_at timestamp(3) with time zone not null
  column edited_at timestamp(3) with time zone not null
  column revision integer not null default 0
  constraint country_pkey PRIMARY KEY (code)
  constraint country_code_check CHECK ((code ~ '^[A-Z]{2}$'::text))
  constraint country_name_check CHECK ((editorial.is_localized(name) AND (name <> '{}'::jsonb)))
  constraint country_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint country_source_date_check CHECK (editorial.is_partial_date(source_date))
  CREATE UNIQUE INDEX country_slug_key ON editorial.country USING btree (slug)

-- table editorial.country_link
  column id uuid not null
  column country_code text not null
  column topic text not null
  column position integer not null
  column label jsonb not null
  column note jsonb not null
  column url text
  constraint country_link_pkey PRIMARY KEY (id)
  constraint country_link_country_code_fkey FOREIGN KEY (country_code) REFERENCES editorial.country(code) ON UPDATE CASCADE ON DELETE CASCADE
  constraint country_link_position_key UNIQUE (country_code, "position") DEFERRABLE INITIALLY DEFERRED
  constraint country_link_label_check CHECK ((editorial.is_localized(label) AND (label <> '{}'::jsonb)))
  constraint country_link_note_check CHECK (editorial.is_localized(note))
  constraint country_link_url_check CHECK ((url ~ '^https?://'::text))
  CREATE UNIQUE INDEX country_link_country_code_topic_key ON editorial.country_link USING btree (country_code, topic)

-- table editorial.country_revision
  column country_code text not null
  column number integer not null
  column kind editorial.revision_kind not null
  column message text
  column made_by text not null
  column made_at timestamp(3) with time zone not null
  column document jsonb not null
  column changes jsonb not null
  constraint country_revision_pkey PRIMARY KEY (country_code, number)
  constraint country_revision_country_code_fkey FOREIGN KEY (country_code) REFERENCES editorial.country(code) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint country_revision_number_check CHECK ((number >= 1))
  CREATE INDEX country_revision_made_at_idx ON editorial.country_revision USING btree (made_at)
  CREATE TRIGGER country_revision_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON editorial.country_revision FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting()

-- table editorial.country_text
  column id uuid not null
  column country_code text not null
  column topic text not null
  column position integer not null
  column heading jsonb not null
  column body jsonb not null
  constraint country_text_pkey PRIMARY KEY (id)
  constraint country_text_country_code_fkey FOREIGN KEY (country_code) REFERENCES editorial.country(code) ON UPDATE CASCADE ON DELETE CASCADE
  constraint country_text_position_key UNIQUE (country_code, "position") DEFERRABLE INITIALLY DEFERRED
  constraint country_text_body_check CHECK (editorial.is_localized(body))
  constraint country_text_heading_check CHECK (editorial.is_localized(heading))
  CREATE UNIQUE INDEX country_text_country_code_topic_key ON editorial.country_text USING btree (country_code, topic)

-- table editorial.email
  column id uuid not null
  column organization_id uuid not null
  column location_id uuid
  column contact_id uuid
  column position integer not null
  column address text
  column as_published text not null
  column label jsonb not null
  constraint email_pkey PRIMARY KEY (id)
  constraint email_contact_id_organization_id_fkey FOREIGN KEY (contact_id, organization_id) REFERENCES editorial.contact(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint email_id_organization_id_fkey FOREIGN KEY (id, organization_id) REFERENCES editorial.claim(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint email_location_id_organization_id_fkey FOREIGN KEY (location_id, organization_id) REFERENCES editorial.location(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint email_address_check CHECK ((address ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text))
  constraint email_belonging_check CHECK ((num_nonnulls(location_id, contact_id) <= 1))
  constraint email_label_check CHECK (editorial.is_localized(label))
  CREATE INDEX email_domain_idx ON editorial.email USING btree (lower(split_part(address, '@'::text, 2)))
  CREATE UNIQUE INDEX email_id_organization_id_key ON editorial.email USING btree (id, organization_id)
  CREATE INDEX email_organization_id_idx ON editorial.email USING btree (organization_id)
  CREATE INDEX email_small_letters_idx ON editorial.email USING btree (lower(address), organization_id)
  CREATE TRIGGER email_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.email FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('EMAIL')

-- table editorial.entry
  column id uuid not null
  column organization_id uuid not null
  column country_code text not null
  column section_id uuid not null
  column position integer not null
  column note jsonb not null
  constraint entry_pkey PRIMARY KEY (id)
  constraint entry_country_code_fkey FOREIGN KEY (country_code) REFERENCES editorial.country(code) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint entry_section_id_fkey FOREIGN KEY (section_id) REFERENCES editorial.section(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint entry_place_key UNIQUE (country_code, section_id, "position") DEFERRABLE INITIALLY DEFERRED
  constraint entry_note_check CHECK (editorial.is_localized(note))
  constraint entry_position_check CHECK (("position" >= 1))
  CREATE UNIQUE INDEX entry_organization_id_country_code_section_id_key ON editorial.entry USING btree (organization_id, country_code, section_id)
  CREATE INDEX entry_section_id_idx ON editorial.entry USING btree (section_id)

-- table editorial.finding
  column id uuid not null default gen_random_uuid()
  column organization_id uuid not null
  column code text not null
  column source editorial.finding_source not null
  column fingerprint uuid not null
  column severity editorial.finding_severity not null
  column path text not null
  column claim_id uuid
  column other_id uuid
  column evidence jsonb not null
  column title jsonb not null
  column explanation jsonb
  column repair jsonb
  column note text
  column made_by text not null
  column first_seen_at timestamp(3) with time zone not null
  column last_seen_at timestamp(3) with time zone not null
  column dismissed boolean not null default false
  column snoozed_until date
  column reason text
  column decided_by text
  column decided_at timestamp(3) with time zone
  column resolved_by text
  column resolved_at timestamp(3) with time zone
  column assignee_id text
  constraint finding_pkey PRIMARY KEY (id)
  constraint finding_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES editorial."user"(id) ON UPDATE CASCADE ON DELETE SET NULL
  constraint finding_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint finding_other_id_fkey FOREIGN KEY (other_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint finding_code_check CHECK ((code ~ '^[A-Z]+(_[A-Z]+)*$'::text))
  constraint finding_decided_check CHECK ((((decided_at IS NULL) = (decided_by IS NULL)) AND ((decided_at IS NOT NULL) = (dismissed OR (snoozed_until IS NOT NULL))) AND (NOT (dismissed AND (snoozed_until IS NOT NULL)))))
  constraint finding_dismissed_check CHECK (((NOT dismissed) OR ((reason IS NOT NULL) AND (reason ~ '\S'::text))))
  constraint finding_evidence_check CHECK ((jsonb_typeof(evidence) = 'object'::text))
  constraint finding_other_check CHECK ((other_id <> organization_id))
  constraint finding_resolved_check CHECK (((resolved_at IS NULL) = (resolved_by IS NULL)))
  constraint finding_title_check CHECK ((jsonb_typeof(title) = 'object'::text))
  CREATE INDEX finding_assignee_id_idx ON editorial.finding USING btree (assignee_id)
  CREATE UNIQUE INDEX finding_organization_id_fingerprint_key ON editorial.finding USING btree (organization_id, fingerprint)
  CREATE INDEX finding_other_id_idx ON editorial.finding USING btree (other_id)
  CREATE INDEX finding_standing_idx ON editorial.finding USING btree (severity, first_seen_at, id) WHERE (resolved_at IS NULL)

-- table editorial.freshness_step
  column organization_id uuid not null
  column month date not null
  column verified integer not null
  column due_soon integer not null
  column overdue integer not null
  constraint freshness_step_pkey PRIMARY KEY (organization_id, month)
  constraint freshness_step_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint freshness_step_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))

-- table editorial.instrument_event
  column instrument_id uuid not null
  column position integer not null
  column kind editorial.instrument_event_kind not null
  column date text not null
  constraint instrument_event_pkey PRIMARY KEY (instrument_id, "position")
  constraint instrument_event_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES editorial.legal_instrument(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint instrument_event_date_check CHECK (editorial.is_partial_date(date))

-- table editorial.interval_policy
  column id integer not null default 1
  column number integer not null
  column days jsonb not null
  column changed_by text not null
  column changed_at timestamp(3) with time zone not null
  constraint interval_policy_pkey PRIMARY KEY (id)
  constraint interval_policy_days_check CHECK ((jsonb_typeof(days) = 'object'::text))
  constraint interval_policy_single_check CHECK ((id = 1))

-- table editorial.legal_instrument
  column id uuid not null
  column country_code text not null
  column position integer not null
  column kind editorial.instrument_kind not null
  column name jsonb not null
  column note jsonb not null
  constraint legal_instrument_pkey PRIMARY KEY (id)
  constraint legal_instrument_country_code_fkey FOREIGN KEY (country_code) REFERENCES editorial.country(code) ON UPDATE CASCADE ON DELETE CASCADE
  constraint legal_instrument_position_key UNIQUE (country_code, "position") DEFERRABLE INITIALLY DEFERRED
  constraint legal_instrument_name_check CHECK ((editorial.is_localized(name) AND (name <> '{}'::jsonb)))
  constraint legal_instrument_note_check CHECK (editorial.is_localized(note))
  CREATE INDEX legal_instrument_country_code_idx ON editorial.legal_instrument USING btree (country_code)

-- table editorial.letter_entry
  column letter_id uuid not null
  column organization_id uuid not null
  column position integer not null
  column claim_id uuid not null
  column answered_at timestamp(3) with time zone
  constraint letter_entry_pkey PRIMARY KEY (letter_id, organization_id)
  constraint letter_entry_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES editorial.outreach_letter(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint letter_entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  CREATE INDEX letter_entry_organization_id_idx ON editorial.letter_entry USING btree (organization_id)

-- table editorial.link
  column id uuid not null
  column organization_id uuid not null
  column position integer not null
  column kind editorial.link_kind not null
  column url text
  column as_published text
  column label jsonb not null
  constraint link_pkey PRIMARY KEY (id)
  constraint link_id_organization_id_fkey FOREIGN KEY (id, organization_id) REFERENCES editorial.claim(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint link_known_check CHECK ((num_nonnulls(url, as_published) >= 1))
  constraint link_label_check CHECK (editorial.is_localized(label))
  constraint link_url_check CHECK ((url ~ '^https?://'::text))
  CREATE UNIQUE INDEX link_id_organization_id_key ON editorial.link USING btree (id, organization_id)
  CREATE INDEX link_organization_id_idx ON editorial.link USING btree (organization_id)
  CREATE INDEX link_url_idx ON editorial.link USING hash (url)
  CREATE TRIGGER link_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.link FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('LINK')

-- table editorial.location
  column id uuid not null
  column organization_id uuid not null
  column position integer not null
  column kind editorial.location_kind not null
  column name text
  column visibility editorial.visibility not null default 'FULL'::editorial.visibility
  column as_published text
  column address_1 text
  column address_2 text
  column city text
  column state text
  column postal_code text
  column country text
  column latitude double precision
  column longitude double precision
  column coordinate_precision editorial.coordinate_precision
  column timezone text
  column stated_timezone text
  constraint location_pkey PRIMARY KEY (id)
  constraint location_id_organization_id_fkey FOREIGN KEY (id, organization_id) REFERENCES editorial.claim(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint location_coordinates_check CHECK ((num_nulls(latitude, longitude, coordinate_precision) = ANY (ARRAY[0, 3])))
  constraint location_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
  constraint location_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)))
  constraint location_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
  CREATE UNIQUE INDEX location_id_organization_id_key ON editorial.location USING btree (id, organization_id)
  CREATE INDEX location_organization_id_idx ON editorial.location USING btree (organization_id)
  CREATE TRIGGER location_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.location FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('ADDRESS')

-- table editorial.mailbox
  column address text not null
  column consent editorial.mailbox_consent not null default 'NOT_ASKED'::editorial.mailbox_consent
  column changed_by text
  column changed_at timestamp(3) with time zone
  column reason text
  column bounced_at timestamp(3) with time zone
  column bounce text
  constraint mailbox_pkey PRIMARY KEY (address)
  constraint mailbox_address_check CHECK ((address = lower(address)))

-- table editorial.matching_key
  column key bigint not null
  column organization_id uuid not null
  constraint matching_key_pkey PRIMARY KEY (key, organization_id)
  constraint matching_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  CREATE INDEX matching_key_organization_id_idx ON editorial.matching_key USING btree (organization_id)

-- table editorial.matching_word
  column word text not null
  constraint matching_word_pkey PRIMARY KEY (word)
  CREATE INDEX matching_word_trigrams_idx ON editorial.matching_word USING gin (word public.gin_trgm_ops) WITH (fastupdate=off)

-- table editorial.merge
  column id uuid not null
  column kept_id uuid not null
  column kept_before integer not null
  column kept_after integer not null
  column message text
  column made_by text not null
  column made_at timestamp(3) with time zone not null
  column undone_by text
  column undone_at timestamp(3) with time zone
  constraint merge_pkey PRIMARY KEY (id)
  constraint merge_kept_id_fkey FOREIGN KEY (kept_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint merge_revisions_check CHECK (((kept_before >= 1) AND (kept_after > kept_before)))
  constraint merge_undone_check CHECK ((num_nulls(undone_by, undone_at) <> 1))
  CREATE INDEX merge_kept_id_idx ON editorial.merge USING btree (kept_id)
  CREATE INDEX merge_made_at_idx ON editorial.merge USING btree (made_at)

-- table editorial.merge_item
  column merge_id uuid not null
  column organization_id uuid not null
  column revision_before integer not null
  column revision_after integer not null
  column status_before editorial.organization_status not null
  column archived_reason text
  column moved jsonb not null
  constraint merge_item_pkey PRIMARY KEY (merge_id, organization_id)
  constraint merge_item_merge_id_fkey FOREIGN KEY (merge_id) REFERENCES editorial.merge(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint merge_item_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint merge_item_moved_check CHECK ((jsonb_typeof(moved) = 'object'::text))
  constraint merge_item_revisions_check CHECK (((revision_before >= 1) AND (revision_after > revision_before)))
  constraint merge_item_status_check CHECK (((status_before)::text <> 'MERGED'::text))
  CREATE INDEX merge_item_organization_id_idx ON editorial.merge_item USING btree (organization_id)

-- table editorial.note
  column id uuid not null
  column organization_id uuid not null
  column body text not null
  column written_by text not null
  column written_at timestamp(3) with time zone not null
  constraint note_pkey PRIMARY KEY (id)
  constraint note_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint note_body_check CHECK ((body ~ '\S'::text))
  CREATE INDEX note_organization_id_idx ON editorial.note USING btree (organization_id)

-- table editorial.notice
  column id uuid not null
  column organization_id uuid not null
  column position integer not null
  column starts_on date
  column ends_on date
  column text jsonb not null
  constraint notice_pkey PRIMARY KEY (id)
  constraint notice_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint notice_days_check CHECK ((starts_on <= ends_on))
  constraint notice_text_check CHECK ((editorial.is_localized(text) AND (text <> '{}'::jsonb)))
  CREATE INDEX notice_organization_id_idx ON editorial.notice USING btree (organization_id)

-- table editorial.organization
  column id uuid not null
  column slug text not null
  column status editorial.organization_status not null default 'DRAFT'::editorial.organization_status
  column name text not null
  column name_status editorial.name_status not null
  column name_basis text
  column parent_id uuid
  column source_date text
  column revision integer not null default 0
  column archived_reason text
  column created_at timestamp(3) with time zone not null
  column edited_at timestamp(3) with time zone not null
  column found_wrong integer not null default 0
  column intervals jsonb not null default '{}'::jsonb
  column next_due_at timestamp(3) with time zone
  column policy_number integer not null default 0
  column published_at timestamp(3) with time zone
  column search_text text not null default ''::text
  column verified_at timestamp(3) with time zone
  column sort_name text not null default ''::text
  column merged_into uuid
  column unconfirmed_since timestamp(3) with time zone
  constraint organization_pkey PRIMARY KEY (id)
  constraint organization_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint organization_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint organization_archived_check CHECK (((status = 'ARCHIVED'::editorial.organization_status) OR (archived_reason IS NULL)))
  constraint organization_intervals_check CHECK ((jsonb_typeof(intervals) = 'object'::text))
  constraint organization_merged_check CHECK ((((status)::text = 'MERGED'::text) = (merged_into IS NOT NULL)))
  constraint organization_name_basis_check CHECK (((name_status = 'STATED'::editorial.name_status) OR (name_basis IS NOT NULL)))
  constraint organization_parent_check CHECK ((parent_id <> id))
  constraint organization_published_check CHECK (((status <> 'PUBLISHED'::editorial.organization_status) OR (published_at IS NOT NULL)))
  constraint organization_revision_check CHECK ((revision >= 0))
  constraint organization_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint organization_source_date_check CHECK (editorial.is_partial_date(source_date))
  constraint organization_survivor_check CHECK ((merged_into <> id))
  CREATE INDEX organization_edited_at_id_idx ON editorial.organization USING btree (edited_at, id)
  CREATE INDEX organization_merged_into_idx ON editorial.organization USING btree (merged_into) WHERE (merged_into IS NOT NULL)
  CREATE INDEX organization_next_due_at_id_idx ON editorial.organization USING btree (next_due_at, id)
  CREATE INDEX organization_parent_id_idx ON editorial.organization USING btree (parent_id)
  CREATE INDEX organization_policy_number_idx ON editorial.organization USING btree (policy_number)
  CREATE INDEX organization_search_idx ON editorial.organization USING gin (search_text public.gin_trgm_ops)
  CREATE UNIQUE INDEX organization_slug_key ON editorial.organization USING btree (slug)
  CREATE INDEX organization_sort_name_id_idx ON editorial.organization USING btree (sort_name, id)
  CREATE INDEX organization_status_id_idx ON editorial.organization USING btree (status, id)
  CREATE CONSTRAINT TRIGGER organization_flat_merge AFTER INSERT OR UPDATE ON editorial.organization DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.merged_into IS NOT NULL)) EXECUTE FUNCTION editorial.check_flat_merge()

-- table editorial.organization_description
  column organization_id uuid not null
  column locale text not null
  column body text not null
  column edited_at timestamp(3) with time zone not null
  constraint organization_description_pkey PRIMARY KEY (organization_id, locale)
  constraint organization_description_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint organization_description_body_check CHECK ((body ~ '\S'::text))
  constraint organization_description_locale_check CHECK ((locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text))

-- table editorial.organization_language
  column organization_id uuid not null
  column code text not null
  column position integer not null
  column note text
  constraint organization_language_pkey PRIMARY KEY (organization_id, code)
  constraint organization_language_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint organization_language_code_check CHECK ((code ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text))

-- table editorial.organization_term
  column organization_id uuid not null
  column term_id uuid not null
  constraint organization_term_pkey PRIMARY KEY (organization_id, term_id)
  constraint organization_term_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint organization_term_term_id_fkey FOREIGN KEY (term_id) REFERENCES editorial.taxonomy_term(id) ON UPDATE CASCADE ON DELETE RESTRICT
  CREATE INDEX organization_term_term_id_idx ON editorial.organization_term USING btree (term_id)

-- table editorial.outreach_letter
  column id uuid not null
  column review_id uuid not null
  column kind editorial.letter_kind not null
  column address text not null
  column locale text not null
  column state editorial.letter_state not null default 'QUEUED'::editorial.letter_state
  column attempts integer not null default 0
  column next_try_at timestamp(3) with time zone
  column problem text
  column lease uuid
  column leased_until timestamp(3) with time zone
  column message_id text not null
  column made_by text not null
  column made_at timestamp(3) with time zone not null
  column handed_at timestamp(3) with time zone
  column sent_at timestamp(3) with time zone
  column expires_at timestamp(3) with time zone
  constraint outreach_letter_pkey PRIMARY KEY (id)
  constraint outreach_letter_review_id_fkey FOREIGN KEY (review_id) REFERENCES editorial.review(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint outreach_letter_address_check CHECK ((address = lower(address)))
  constraint outreach_letter_sent_check CHECK (((state <> 'SENT'::editorial.letter_state) OR (sent_at IS NOT NULL)))
  CREATE INDEX outreach_letter_address_idx ON editorial.outreach_letter USING btree (address)
  CREATE UNIQUE INDEX outreach_letter_message_id_key ON editorial.outreach_letter USING btree (message_id)
  CREATE UNIQUE INDEX outreach_letter_review_id_kind_address_key ON editorial.outreach_letter USING btree (review_id, kind, address)
  CREATE INDEX outreach_letter_state_next_try_at_idx ON editorial.outreach_letter USING btree (state, next_try_at)

-- table editorial.outside_check
  column id uuid not null default gen_random_uuid()
  column kind editorial.outside_kind not null
  column address text
  column host text not null
  column outcome editorial.outside_outcome
  column reason text
  column kept jsonb
  column failing_since timestamp(3) with time zone
  column failed_at timestamp(3) with time zone
  column failures integer not null default 0
  column checked_at timestamp(3) with time zone
  column due_at timestamp(3) with time zone not null
  column lease uuid
  column leased_until timestamp(3) with time zone
  constraint outside_check_pkey PRIMARY KEY (id)
  constraint outside_check_checked_check CHECK (((outcome IS NULL) = (checked_at IS NULL)))
  constraint outside_check_failing_check CHECK ((((failing_since IS NULL) = (failed_at IS NULL)) AND ((failing_since IS NULL) = (failures = 0)) AND (failed_at >= failing_since) AND (failures >= 0)))
  constraint outside_check_kept_check CHECK ((jsonb_typeof(kept) = 'object'::text))
  constraint outside_check_lease_check CHECK (((lease IS NULL) = (leased_until IS NULL)))
  constraint outside_check_reason_check CHECK (((reason IS NULL) OR (outcome IS NOT NULL)))
  CREATE UNIQUE INDEX outside_check_address_key ON editorial.outside_check USING btree (kind, md5(address))
  CREATE INDEX outside_check_due_at_id_idx ON editorial.outside_check USING btree (due_at, id)
  CREATE INDEX outside_check_host_idx ON editorial.outside_check USING btree (host)

-- table editorial.passkey
  column id text not null
  column user_id text not null
  column name text
  column public_key text not null
  column credential_id text not null
  column counter integer not null
  column device_type text not null
  column backed_up boolean not null
  column transports text
  column aaguid text
  column created_at timestamp(3) with time zone
  constraint passkey_pkey PRIMARY KEY (id)
  constraint passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES editorial."user"(id) ON UPDATE CASCADE ON DELETE CASCADE
  CREATE INDEX passkey_credential_id_idx ON editorial.passkey USING btree (credential_id)
  CREATE INDEX passkey_user_id_idx ON editorial.passkey USING btree (user_id)

-- table editorial.phone
  column id uuid not null
  column organization_id uuid not null
  column location_id uuid
  column contact_id uuid
  column position integer not null
  column number text
  column as_published text not null
  column extension text
  column type editorial.phone_type not null
  column label jsonb not null
  constraint phone_pkey PRIMARY KEY (id)
  constraint phone_contact_id_organization_id_fkey FOREIGN KEY (contact_id, organization_id) REFERENCES editorial.contact(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint phone_id_organization_id_fkey FOREIGN KEY (id, organization_id) REFERENCES editorial.claim(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint phone_location_id_organization_id_fkey FOREIGN KEY (location_id, organization_id) REFERENCES editorial.location(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint phone_as_published_check CHECK ((as_published ~ '\S'::text))
  constraint phone_belonging_check CHECK ((num_nonnulls(location_id, contact_id) <= 1))
  constraint phone_extension_check CHECK ((extension ~ '^[0-9]+(, [0-9]+)*$'::text))
  constraint phone_label_check CHECK (editorial.is_localized(label))
  constraint phone_number_check CHECK ((number ~ '^\+[1-9][0-9]{4,14}$'::text))
  CREATE UNIQUE INDEX phone_id_organization_id_key ON editorial.phone USING btree (id, organization_id)
  CREATE INDEX phone_number_idx ON editorial.phone USING btree (number)
  CREATE INDEX phone_organization_id_idx ON editorial.phone USING btree (organization_id)
  CREATE TRIGGER phone_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.phone FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('PHONE')

-- table editorial.proposal
  column id uuid not null
  column organization_id uuid
  column base_revision integer not null
  column changes jsonb not null
  column message text not null
  column status editorial.proposal_status not null default 'OPEN'::editorial.proposal_status
  column proposed_by text not null
  column proposed_at timestamp(3) with time zone not null
  column reply_address text
  column locale text not null default 'en'::text
  column decided_by text
  column decided_at timestamp(3) with time zone
  column reason text
  column accepted text[] default ARRAY[]::text[]
  column revision integer
  constraint proposal_pkey PRIMARY KEY (id)
  constraint proposal_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint proposal_changes_check CHECK ((jsonb_typeof(changes) = 'array'::text))
  constraint proposal_decided_check CHECK (((status = 'OPEN'::editorial.proposal_status) = (decided_at IS NULL)))
  constraint proposal_rejected_check CHECK (((status <> 'REJECTED'::editorial.proposal_status) OR (reason ~ '\S'::text)))
  CREATE INDEX proposal_decided_at_id_idx ON editorial.proposal USING btree (decided_at, id)
  CREATE INDEX proposal_organization_id_idx ON editorial.proposal USING btree (organization_id)
  CREATE INDEX proposal_status_proposed_at_idx ON editorial.proposal USING btree (status, proposed_at)

-- table editorial.purge
  column id uuid not null
  column terms jsonb not null
  column reason text not null
  column hits integer not null
  column purged_by text not null
  column purged_at timestamp(3) with time zone not null
  constraint purge_pkey PRIMARY KEY (id)

-- table editorial.rate_limit
  column id text not null
  column key text not null
  column count integer not null
  column last_request bigint not null
  constraint rate_limit_pkey PRIMARY KEY (id)
  CREATE UNIQUE INDEX rate_limit_key_key ON editorial.rate_limit USING btree (key)

-- table editorial.request
  column actor text not null
  column request_id text not null
  column verb text not null
  column input_hash text not null
  column answer jsonb
  column made_at timestamp(3) with time zone not null
  constraint request_pkey PRIMARY KEY (actor, request_id)
  CREATE INDEX request_made_at_idx ON editorial.request USING btree (made_at)

-- table editorial.review
  column id uuid not null
  column month date not null
  column as_of timestamp(3) with time zone not null
  column state editorial.review_state not null
  column step editorial.review_step not null
  column done integer not null default 0
  column total integer not null default 0
  column after uuid
  column policy jsonb not null
  column started_by text not null
  column started_at timestamp(3) with time zone not null
  column opened_at timestamp(3) with time zone
  column closed_by text
  column closed_at timestamp(3) with time zone
  column figures jsonb
  constraint review_pkey PRIMARY KEY (id)
  constraint review_closed_check CHECK (((state = 'CLOSED'::editorial.review_state) = (closed_at IS NOT NULL)))
  constraint review_month_check CHECK ((month = date_trunc('month'::text, (month)::timestamp with time zone)))
  constraint review_opened_check CHECK (((state = 'STARTING'::editorial.review_state) = (opened_at IS NULL)))
  CREATE UNIQUE INDEX review_month_key ON editorial.review USING btree (month)
  CREATE UNIQUE INDEX review_under_way ON editorial.review USING btree ((true)) WHERE (state <> 'CLOSED'::editorial.review_state)

-- table editorial.review_policy
  column id integer not null default 1
  column number integer not null
  column values jsonb not null
  column changed_by text not null
  column changed_at timestamp(3) with time zone not null
  constraint review_policy_pkey PRIMARY KEY (id)
  constraint review_policy_single_check CHECK ((id = 1))
  constraint review_policy_values_check CHECK ((jsonb_typeof("values") = 'object'::text))

-- table editorial.review_task
  column id uuid not null
  column review_id uuid not null
  column organization_id uuid not null
  column rank integer
  column score double precision not null
  column harm double precision not null
  column likelihood double precision not null
  column reasons jsonb not null
  column planned boolean not null default false
  column waited_months integer not null
  column due jsonb not null
  column countries text[]
  column state editorial.task_state not null default 'TODO'::editorial.task_state
  column assignee_id text
  column begun_at timestamp(3) with time zone
  column ended_at timestamp(3) with time zone
  column ended_by text
  constraint review_task_pkey PRIMARY KEY (id)
  constraint review_task_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES editorial."user"(id) ON UPDATE CASCADE ON DELETE SET NULL
  constraint review_task_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint review_task_review_id_fkey FOREIGN KEY (review_id) REFERENCES editorial.review(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint review_task_ended_check CHECK (((state = ANY (ARRAY['DONE'::editorial.task_state, 'UNREACHABLE'::editorial.task_state, 'CLOSED'::editorial.task_state])) = (ended_at IS NOT NULL)))
  constraint review_task_rank_check CHECK ((rank > 0))
  CREATE INDEX review_task_assignee_id_review_id_idx ON editorial.review_task USING btree (assignee_id, review_id)
  CREATE INDEX review_task_organization_id_idx ON editorial.review_task USING btree (organization_id)
  CREATE UNIQUE INDEX review_task_review_id_organization_id_key ON editorial.review_task USING btree (review_id, organization_id)
  CREATE INDEX review_task_review_id_rank_idx ON editorial.review_task USING btree (review_id, rank)
  CREATE INDEX review_task_review_id_state_rank_idx ON editorial.review_task USING btree (review_id, state, rank)

-- table editorial.reviewer
  column user_id text not null
  column participates boolean not null
  column languages text[]
  column capacity integer
  column changed_by text not null
  column changed_at timestamp(3) with time zone not null
  constraint reviewer_pkey PRIMARY KEY (user_id)
  constraint reviewer_user_id_fkey FOREIGN KEY (user_id) REFERENCES editorial."user"(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint reviewer_capacity_check CHECK (((capacity >= 0) AND (capacity <= 1000)))

-- table editorial.revision
  column organization_id uuid not null
  column number integer not null
  column kind editorial.revision_kind not null
  column message text
  column made_by text not null
  column made_at timestamp(3) with time zone not null
  column document jsonb not null
  column changes jsonb not null
  column status editorial.organization_status not null
  constraint revision_pkey PRIMARY KEY (organization_id, number)
  constraint revision_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint revision_changes_check CHECK ((jsonb_typeof(changes) = 'array'::text))
  constraint revision_document_check CHECK ((jsonb_typeof(document) = 'object'::text))
  constraint revision_number_check CHECK ((number >= 1))
  CREATE INDEX revision_made_at_idx ON editorial.revision USING btree (made_at)
  CREATE TRIGGER revision_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON editorial.revision FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting()

-- table editorial.rule_run
  column id uuid not null
  column as_of timestamp(3) with time zone not null
  column after uuid
  column checked integer not null default 0
  column appeared integer not null default 0
  column resolved integer not null default 0
  column made_by text not null
  column started_at timestamp(3) with time zone not null
  column finished_at timestamp(3) with time zone
  constraint rule_run_pkey PRIMARY KEY (id)
  CREATE INDEX rule_run_started_at_idx ON editorial.rule_run USING btree (started_at)

-- table editorial.rule_setting
  column code text not null
  column is_on boolean not null
  column severity editorial.finding_severity
  column changed_by text not null
  column changed_at timestamp(3) with time zone not null
  constraint rule_setting_pkey PRIMARY KEY (code)
  constraint rule_setting_code_check CHECK ((code ~ '^[A-Z]+(_[A-Z]+)*$'::text))

-- table editorial.saved_view
  column id uuid not null
  column user_id text not null
  column resource text not null
  column name text not null
  column query jsonb not null
  column created_at timestamp(3) with time zone not null
  constraint saved_view_pkey PRIMARY KEY (id)
  constraint saved_view_user_id_fkey FOREIGN KEY (user_id) REFERENCES editorial."user"(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint saved_view_name_check CHECK (((name ~ '\S'::text) AND (length(name) <= 80)))
  constraint saved_view_query_check CHECK (((jsonb_typeof(query) = 'object'::text) AND (pg_column_size(query) <= 65536)))
  constraint saved_view_resource_check CHECK (((length(resource) >= 1) AND (length(resource) <= 40)))
  CREATE UNIQUE INDEX saved_view_user_id_resource_name_key ON editorial.saved_view USING btree (user_id, resource, name)

-- table editorial.schedule
  column id uuid not null
  column organization_id uuid not null
  column location_id uuid
  column contact_id uuid
  column position integer not null
  column label jsonb not null
  column days text[]
  column opens text not null
  column closes text not null
  constraint schedule_pkey PRIMARY KEY (id)
  constraint schedule_contact_id_organization_id_fkey FOREIGN KEY (contact_id, organization_id) REFERENCES editorial.contact(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint schedule_id_organization_id_fkey FOREIGN KEY (id, organization_id) REFERENCES editorial.claim(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint schedule_location_id_organization_id_fkey FOREIGN KEY (location_id, organization_id) REFERENCES editorial.location(id, organization_id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint schedule_belonging_check CHECK ((num_nonnulls(location_id, contact_id) <= 1))
  constraint schedule_closes_check CHECK ((closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'::text))
  constraint schedule_days_check CHECK (((days <@ ARRAY['MO'::text, 'TU'::text, 'WE'::text, 'TH'::text, 'FR'::text, 'SA'::text, 'SU'::text]) AND ((cardinality(days) >= 1) AND (cardinality(days) <= 7))))
  constraint schedule_label_check CHECK (editorial.is_localized(label))
  constraint schedule_opens_check CHECK ((opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
  CREATE UNIQUE INDEX schedule_id_organization_id_key ON editorial.schedule USING btree (id, organization_id)
  CREATE INDEX schedule_organization_id_idx ON editorial.schedule USING btree (organization_id)
  CREATE TRIGGER schedule_claim_kind BEFORE INSERT OR UPDATE OF id ON editorial.schedule FOR EACH ROW EXECUTE FUNCTION editorial.check_claim_kind('SCHEDULE')

-- table editorial.second_factor
  column id text not null
  column user_id text not null
  column secret text not null
  column backup_codes text not null
  column verified boolean default true
  column failed_verification_count integer default 0
  column locked_until timestamp(3) with time zone
  constraint second_factor_pkey PRIMARY KEY (id)
  constraint second_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES editorial."user"(id) ON UPDATE CASCADE ON DELETE CASCADE
  CREATE INDEX second_factor_secret_idx ON editorial.second_factor USING btree (secret)
  CREATE INDEX second_factor_user_id_idx ON editorial.second_factor USING btree (user_id)

-- table editorial.section
  column id uuid not null
  column slug text not null
  column position integer not null
  column name jsonb not null
  column description jsonb not null
  column revision integer not null default 0
  constraint section_pkey PRIMARY KEY (id)
  constraint section_description_check CHECK (editorial.is_localized(description))
  constraint section_name_check CHECK ((editorial.is_localized(name) AND (name <> '{}'::jsonb)))
  constraint section_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  CREATE UNIQUE INDEX section_position_key ON editorial.section USING btree ("position")
  CREATE UNIQUE INDEX section_slug_key ON editorial.section USING btree (slug)

-- table editorial.section_revision
  column section_id uuid not null
  column number integer not null
  column kind editorial.revision_kind not null
  column message text
  column made_by text not null
  column made_at timestamp(3) with time zone not null
  column document jsonb not null
  column changes jsonb not null
  constraint section_revision_pkey PRIMARY KEY (section_id, number)
  constraint section_revision_section_id_fkey FOREIGN KEY (section_id) REFERENCES editorial.section(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint section_revision_number_check CHECK ((number >= 1))
  CREATE INDEX section_revision_made_at_idx ON editorial.section_revision USING btree (made_at)
  CREATE TRIGGER section_revision_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON editorial.section_revision FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting()

-- table editorial.session
  column id text not null
  column user_id text not null
  column token text not null
  column expires_at timestamp(3) with time zone not null
  column ip_address text
  column user_agent text
  column created_at timestamp(3) with time zone not null default CURRENT_TIMESTAMP
  column updated_at timestamp(3) with time zone not null
  constraint session_pkey PRIMARY KEY (id)
  constraint session_user_id_fkey FOREIGN KEY (user_id) REFERENCES editorial."user"(id) ON UPDATE CASCADE ON DELETE CASCADE
  CREATE UNIQUE INDEX session_token_key ON editorial.session USING btree (token)
  CREATE INDEX session_user_id_idx ON editorial.session USING btree (user_id)

-- table editorial.setting
  column name text not null
  column value jsonb not null
  constraint setting_pkey PRIMARY KEY (name)

-- table editorial.sign_in_token
  column id text not null
  column identifier text not null
  column value text not null
  column expires_at timestamp(3) with time zone not null
  column created_at timestamp(3) with time zone not null default CURRENT_TIMESTAMP
  column updated_at timestamp(3) with time zone not null default CURRENT_TIMESTAMP
  constraint sign_in_token_pkey PRIMARY KEY (id)
  CREATE INDEX sign_in_token_identifier_idx ON editorial.sign_in_token USING btree (identifier)

-- table editorial.slug_redirect
  column slug text not null
  column organization_id uuid not null
  column created_at timestamp(3) with time zone not null
  constraint slug_redirect_pkey PRIMARY KEY (slug)
  constraint slug_redirect_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES editorial.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint slug_redirect_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  CREATE INDEX slug_redirect_organization_id_idx ON editorial.slug_redirect USING btree (organization_id)

-- table editorial.task_event
  column id uuid not null
  column task_id uuid not null
  column kind editorial.task_event_kind not null
  column at timestamp(3) with time zone not null
  column by text not null
  column note text
  column data jsonb not null
  constraint task_event_pkey PRIMARY KEY (id)
  constraint task_event_task_id_fkey FOREIGN KEY (task_id) REFERENCES editorial.review_task(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint task_event_data_check CHECK ((jsonb_typeof(data) = 'object'::text))
  CREATE INDEX task_event_task_id_at_idx ON editorial.task_event USING btree (task_id, at)

-- table editorial.taxonomy_term
  column id uuid not null
  column taxonomy editorial.taxonomy not null
  column slug text not null
  column position integer not null
  column name jsonb not null
  constraint taxonomy_term_pkey PRIMARY KEY (id)
  constraint taxonomy_term_position_key UNIQUE (taxonomy, "position") DEFERRABLE INITIALLY DEFERRED
  constraint taxonomy_term_name_check CHECK ((editorial.is_localized(name) AND (name <> '{}'::jsonb)))
  constraint taxonomy_term_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  CREATE UNIQUE INDEX taxonomy_term_taxonomy_slug_key ON editorial.taxonomy_term USING btree (taxonomy, slug)

-- table editorial.user
  column id text not null
  column name text not null
  column email text not null
  column email_verified boolean not null default false
  column image text
  column two_factor_enabled boolean default false
  column role editorial.role not null
  column countries text[] default ARRAY[]::text[]
  column locale text not null default 'en'::text
  column deactivated_at timestamp(3) with time zone
  column created_at timestamp(3) with time zone not null default CURRENT_TIMESTAMP
  column updated_at timestamp(3) with time zone not null default CURRENT_TIMESTAMP
  constraint user_pkey PRIMARY KEY (id)
  constraint user_email_check CHECK ((email = lower(email)))
  constraint user_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'es'::text])))
  CREATE UNIQUE INDEX user_email_key ON editorial."user" USING btree (email)

-- table editorial.verification
  column id uuid not null
  column claim_id uuid not null
  column fingerprint text not null
  column revision integer not null
  column outcome editorial.verification_outcome not null
  column method editorial.verification_method not null
  column verified_at timestamp(3) with time zone not null
  column verified_by text not null
  column evidence_url text
  column note text
  column recorded_at timestamp(3) with time zone not null
  constraint verification_pkey PRIMARY KEY (id)
  constraint verification_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES editorial.claim(id) ON UPDATE CASCADE ON DELETE RESTRICT
  constraint verification_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text))
  constraint verification_revision_check CHECK ((revision >= 1))
  CREATE INDEX verification_claim_id_verified_at_idx ON editorial.verification USING btree (claim_id, verified_at DESC)
  CREATE TRIGGER verification_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON editorial.verification FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting()

-- table editorial.verification_withdrawal
  column verification_id uuid not null
  column withdrawn_at timestamp(3) with time zone not null
  column withdrawn_by text not null
  constraint verification_withdrawal_pkey PRIMARY KEY (verification_id)
  constraint verification_withdrawal_verification_id_fkey FOREIGN KEY (verification_id) REFERENCES editorial.verification(id) ON UPDATE CASCADE ON DELETE RESTRICT
  CREATE TRIGGER verification_withdrawal_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON editorial.verification_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting()

-- table published.change
  column edition integer not null
  column ordinal integer not null
  column kind published.change_kind not null
  column subject published.change_subject not null
  column id text not null
  column slug text not null
  constraint change_pkey PRIMARY KEY (edition, ordinal)
  constraint change_edition_check CHECK (((edition >= 1) AND (ordinal >= 1)))

-- table published.country
  column code text not null
  column slug text not null
  column sort_name text not null
  column document json not null
  column edition integer not null
  column projection_version integer not null
  constraint country_pkey PRIMARY KEY (code)
  CREATE UNIQUE INDEX country_slug_key ON published.country USING btree (slug)

-- table published.edition
  column id integer not null default 1
  column number integer not null
  column published_at timestamp(3) with time zone not null
  constraint edition_pkey PRIMARY KEY (id)
  constraint edition_number_check CHECK ((number >= 0))
  constraint edition_single_check CHECK ((id = 1))

-- table published.entry
  column id uuid not null
  column organization_id uuid not null
  column country text not null
  column section text not null
  column position integer not null
  column note json not null
  constraint entry_pkey PRIMARY KEY (id)
  constraint entry_country_fkey FOREIGN KEY (country) REFERENCES published.country(code) DEFERRABLE INITIALLY DEFERRED
  constraint entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES published.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  constraint entry_section_fkey FOREIGN KEY (section) REFERENCES published.section(slug) DEFERRABLE INITIALLY DEFERRED
  constraint entry_place_key UNIQUE (country, section, "position") DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX entry_country_section_position_idx ON published.entry USING btree (country, section, "position")
  CREATE UNIQUE INDEX entry_organization_id_country_section_key ON published.entry USING btree (organization_id, country, section)

-- table published.location
  column id uuid not null
  column organization_id uuid not null
  column point point not null
  column precision text not null
  constraint location_pkey PRIMARY KEY (id)
  constraint location_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES published.organization(id) ON UPDATE CASCADE ON DELETE CASCADE
  CREATE INDEX location_organization_id_idx ON published.location USING btree (organization_id)
  CREATE INDEX location_point_idx ON published.location USING gist (point)

-- table published.organization
  column id uuid not null
  column slug text not null
  column parent_id uuid
  column sort_name text not null
  column search_name text not null
  column search_place text not null
  column search_text text not null
  column shelves text[]
  column places text[]
  column languages text[]
  column helps text[]
  column audiences text[]
  column edited_at timestamp(3) with time zone not null
  column verified_at timestamp(3) with time zone
  column next_due_at timestamp(3) with time zone
  column document json not null
  column edition integer not null
  column projection_version integer not null
  constraint organization_pkey PRIMARY KEY (id)
  CREATE INDEX organization_edited_at_id_idx ON published.organization USING btree (edited_at, id)
  CREATE INDEX organization_next_due_at_id_idx ON published.organization USING btree (next_due_at, id)
  CREATE INDEX organization_parent_id_idx ON published.organization USING btree (parent_id)
  CREATE INDEX organization_places_idx ON published.organization USING gin (places)
  CREATE INDEX organization_projection_version_idx ON published.organization USING btree (projection_version)
  CREATE INDEX organization_search_idx ON published.organization USING gin (search_text public.gin_trgm_ops)
  CREATE INDEX organization_shelves_idx ON published.organization USING gin (shelves)
  CREATE UNIQUE INDEX organization_slug_key ON published.organization USING btree (slug)
  CREATE INDEX organization_sort_name_id_idx ON published.organization USING btree (sort_name, id)
  CREATE INDEX organization_source_date_idx ON published.organization USING btree (((document ->> 'sourceDate'::text)))

-- table published.redirect
  column source text not null
  column organization_id uuid not null
  constraint redirect_pkey PRIMARY KEY (source)
  CREATE INDEX redirect_organization_id_idx ON published.redirect USING btree (organization_id)

-- table published.section
  column slug text not null
  column position integer not null
  column document json not null
  constraint section_pkey PRIMARY KEY (slug)

-- table published.term
  column taxonomy text not null
  column slug text not null
  column position integer not null
  column document json not null
  constraint term_pkey PRIMARY KEY (taxonomy, slug)

-- function editorial.check_claim_kind()
  CREATE OR REPLACE FUNCTION editorial.check_claim_kind()
   RETURNS trigger
   LANGUAGE plpgsql
  AS $function$
  BEGIN
    IF NOT EXISTS (SELECT FROM editorial.claim WHERE id = NEW.id AND kind = TG_ARGV[0]::editorial.claim_kind) THEN
      RAISE EXCEPTION 'claim % is not of kind %', NEW.id, TG_ARGV[0] USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END
  $function$

-- function editorial.check_flat_merge()
  CREATE OR REPLACE FUNCTION editorial.check_flat_merge()
   RETURNS trigger
   LANGUAGE plpgsql
  AS $function$
  BEGIN
    IF EXISTS (
      SELECT FROM editorial.organization gone JOIN editorial.organization kept ON kept.id = gone.merged_into
      WHERE NEW.id IN (gone.id, kept.id) AND kept.merged_into IS NOT NULL) THEN
      RAISE EXCEPTION 'organization % is merged into one that is merged itself', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END
  $function$

-- function editorial.find_texts(text,text,integer)
  CREATE OR REPLACE FUNCTION editorial.find_texts(sieve text, pattern text, most integer)
   RETURNS TABLE(place text, column_name text, key text, row_at tid, organization_id uuid, excerpt text)
   LANGUAGE plpgsql
   STABLE
   SET search_path TO ''
  AS $function$
  DECLARE
    looked record;
    found integer;
  BEGIN
    FOR looked IN
      SELECT c.*, s.searched, s.is_other, t.key,
        CASE WHEN c.nickname IN ('editorial.organization', 'published.organization') THEN 'was.id'
             WHEN EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.place::regclass
               AND a.attname = 'organization_id' AND NOT a.attisdropped) THEN 'was.organization_id' ELSE 'NULL' END AS owner
      FROM editorial.purgeable_columns() c
      CROSS JOIN LATERAL editorial.purging_sql(c.column_name, c.type_name, c.kind) s
      CROSS JOIN LATERAL (
        SELECT coalesce(string_agg(format('was.%I::text', a.attname), ' || ''/'' || ' ORDER BY a.attnum), '''''') AS key
        FROM pg_catalog.pg_index i
        JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = c.place::regclass AND i.indisprimary) t
    LOOP
      EXIT WHEN most <= 0; -- without a limit, `most` is null
      -- Each text is written out once, and the quicker tests come first.
      RETURN QUERY EXECUTE format(
        'SELECT %L, %L, %s, was.ctid, %s::uuid, substr(seen.words, greatest(regexp_instr(seen.words, $1) - 40, 1), 120) '
          || 'FROM %s AS was CROSS JOIN LATERAL (SELECT %s AS words OFFSET 0) AS seen '
          || 'WHERE CASE WHEN seen.words ~ $1 THEN CASE WHEN seen.words ~ $2 THEN %s END END LIMIT $4',
        looked.nickname, looked.column_name, looked.key, looked.owner, looked.place, looked.searched, looked.is_other)
      USING sieve, pattern, '', most;
      GET DIAGNOSTICS found = ROW_COUNT;
      most := most - found;
    END LOOP;
  END
  $function$

-- function editorial.is_hit_claim(text,jsonb,jsonb)
  CREATE OR REPLACE FUNCTION editorial.is_hit_claim(name text, claim jsonb, purged jsonb)
   RETURNS boolean
   LANGUAGE sql
   IMMUTABLE
   SET search_path TO ''
  AS $function$
    SELECT claim <> purged AND CASE name
      WHEN 'contacts' THEN claim->'name' <> purged->'name'
      WHEN 'phones' THEN (claim->'number', claim->'asPublished') <> (purged->'number', purged->'asPublished')
      WHEN 'emails' THEN (claim->'address', claim->'asPublished') <> (purged->'address', purged->'asPublished')
      -- Those of a country page stay in their places, without an address.
      WHEN 'links' THEN claim ? 'asPublished' AND (claim->'url', claim->'asPublished') <> (purged->'url', purged->'asPublished')
      ELSE false END
  $function$

-- function editorial.is_localized(jsonb)
  CREATE OR REPLACE FUNCTION editorial.is_localized(value jsonb)
   RETURNS boolean
   LANGUAGE sql
   IMMUTABLE PARALLEL SAFE
  AS $function$
    SELECT jsonb_typeof(value) = 'object' AND NOT EXISTS (
      SELECT FROM jsonb_each(value) AS pair(tag, text)
      WHERE pair.tag !~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'
         OR jsonb_typeof(pair.text) <> 'string'
         OR pair.text #>> '{}' !~ '\S'
    )
  $function$

-- function editorial.is_partial_date(text)
  CREATE OR REPLACE FUNCTION editorial.is_partial_date(value text)
   RETURNS boolean
   LANGUAGE plpgsql
   IMMUTABLE PARALLEL SAFE
  AS $function$
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
  $function$

-- function editorial.percent_read(text)
  CREATE OR REPLACE FUNCTION editorial.percent_read(value text)
   RETURNS text
   LANGUAGE plpgsql
   IMMUTABLE STRICT
   SET search_path TO ''
  AS $function$
  DECLARE
    run text;
  BEGIN
    FOR run IN
      SELECT DISTINCT pair[1] FROM regexp_matches(value, '(?:%[0-9A-Fa-f]{2})+', 'g') AS pair ORDER BY 1 DESC
    LOOP
      BEGIN
        value := replace(value, run, convert_from(decode(replace(run, '%', ''), 'hex'), 'UTF8'));
      EXCEPTION WHEN data_exception THEN
        NULL;
      END;
    END LOOP;
    RETURN value;
  END
  $function$

-- function editorial.purge_fingerprints(uuid[])
  CREATE OR REPLACE FUNCTION editorial.purge_fingerprints(verifications uuid[])
   RETURNS void
   LANGUAGE plpgsql
   SET search_path TO ''
  AS $function$
  BEGIN
    UPDATE editorial.verification
    SET fingerprint = encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex')
    WHERE id = ANY (verifications);
  END
  $function$

-- function editorial.purge_texts(text,text,text,text[],text[])
  CREATE OR REPLACE FUNCTION editorial.purge_texts(sieve text, pattern text, salt text, tables text[], addresses text[])
   RETURNS void
   LANGUAGE plpgsql
   SET search_path TO ''
  AS $function$
  DECLARE
    purged record;
    rows tid[];
  BEGIN
    FOR purged IN
      SELECT c.place, c.nickname, c.schema_name = 'published' AND c.nickname <> 'published.change' AS is_projection,
        string_agg(format(CASE WHEN m.attnotnull AND c.kind = 'text' THEN '%I = coalesce(%s, ''[removed]'')' ELSE '%I = %s' END,
          c.column_name, s.purged), ', ') AS assignments,
        string_agg(format('(%1$s ~ $1 AND %1$s ~ $2)', s.searched), ' OR ') AS condition
      FROM editorial.purgeable_columns() c
      CROSS JOIN LATERAL editorial.purging_sql(c.column_name, c.type_name, c.kind) s
      JOIN pg_catalog.pg_attribute m ON m.attrelid = c.place::regclass AND m.attname = c.column_name
      GROUP BY c.place, c.nickname, c.schema_name
      ORDER BY c.place
    LOOP
      rows := ARRAY(SELECT x.at::tid FROM unnest(tables, addresses) AS x (place, at) WHERE x.place = purged.nickname);
      -- No row that this transaction has written is older than the transaction.
      EXECUTE format(
        CASE WHEN purged.is_projection
          THEN 'DELETE FROM %1$s AS was WHERE CASE WHEN was.ctid = ANY ($4) OR age(was.xmin) <= 0 THEN %3$s END'
          ELSE 'UPDATE %1$s AS was SET %2$s WHERE CASE WHEN was.ctid = ANY ($4) OR age(was.xmin) <= 0 THEN %3$s END' END,
        purged.place, purged.assignments, purged.condition)
      USING sieve, pattern, salt, rows;
    END LOOP;
  END
  $function$

-- function editorial.purgeable_columns()
  CREATE OR REPLACE FUNCTION editorial.purgeable_columns()
   RETURNS TABLE(place text, nickname text, schema_name text, column_name text, type_name text, kind text)
   LANGUAGE sql
   STABLE
   SET search_path TO ''
  AS $function$
    SELECT format('%I.%I', n.nspname, c.relname), n.nspname || '.' || c.relname, n.nspname::text, a.attname::text,
      format_type(a.atttypid, NULL),
      CASE WHEN a.atttypid IN ('json'::regtype, 'jsonb'::regtype) THEN 'json'
           WHEN a.atttypid IN ('text[]'::regtype, 'character varying[]'::regtype) THEN 'list' ELSE 'text' END
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relkind = 'r' AND n.nspname IN ('editorial', 'published')
      AND a.atttypid IN ('text'::regtype, 'character varying'::regtype, 'text[]'::regtype,
        'character varying[]'::regtype, 'json'::regtype, 'jsonb'::regtype)
      AND (n.nspname, c.relname) NOT IN (('editorial', 'user'), ('editorial', 'session'), ('editorial', 'account'),
        ('editorial', 'sign_in_token'), ('editorial', 'second_factor'), ('editorial', 'passkey'),
        ('editorial', 'rate_limit'), ('editorial', 'setting'))
    ORDER BY 1, a.attnum
  $function$

-- function editorial.purged_json(text,jsonb,text,text,text)
  CREATE OR REPLACE FUNCTION editorial.purged_json(name text, value jsonb, sieve text, pattern text, salt text)
   RETURNS jsonb
   LANGUAGE plpgsql
   IMMUTABLE
   SET search_path TO ''
  AS $function$
  DECLARE
    purged jsonb;
    gone text[];
  BEGIN
    IF jsonb_typeof(value) = 'string' THEN
      RETURN coalesce(to_jsonb(editorial.purged_text(name, value #>> '{}', sieve, pattern, salt)), 'null');
    ELSIF value IS NULL OR editorial.searchable(value::text) !~ sieve THEN
      RETURN value;
    ELSIF jsonb_typeof(value) = 'array' THEN
      RETURN (
        SELECT coalesce(jsonb_agg(x.purged ORDER BY x.place), '[]') FROM (
          SELECT item, place, editorial.purged_json(name, item, sieve, pattern, salt) AS purged
          FROM jsonb_array_elements(value) WITH ORDINALITY AS listed (item, place) OFFSET 0) x
        WHERE editorial.is_hit_claim(name, x.item, x.purged) IS NOT TRUE);
    ELSIF jsonb_typeof(value) <> 'object' THEN
      RETURN value;
    END IF;
    SELECT jsonb_object_agg(key, editorial.purged_json(key, item, sieve, pattern, salt)) INTO purged
    FROM jsonb_each(value) AS pair (key, item);
    IF jsonb_typeof(value->'contacts') = 'array' THEN
      gone := ARRAY(SELECT person->>'id' FROM jsonb_array_elements(value->'contacts') AS person
        EXCEPT SELECT person->>'id' FROM jsonb_array_elements(purged->'contacts') AS person);
      SELECT purged || coalesce(jsonb_object_agg(key, (
          SELECT coalesce(jsonb_agg(item ORDER BY place), '[]')
          FROM jsonb_array_elements(list) WITH ORDINALITY AS listed (item, place)
          WHERE (item->>'contactId' = ANY (gone)) IS NOT TRUE)), '{}') INTO purged
      FROM jsonb_each(purged) AS pair (key, list)
      WHERE key IN ('phones', 'emails', 'schedules') AND jsonb_typeof(list) = 'array' AND gone <> '{}';
    END IF;
    RETURN purged;
  END
  $function$

-- function editorial.purged_text(text,text,text,text,text)
  CREATE OR REPLACE FUNCTION editorial.purged_text(name text, value text, sieve text, pattern text, salt text)
   RETURNS text
   LANGUAGE plpgsql
   IMMUTABLE
   SET search_path TO ''
  AS $function$
  DECLARE
    purged text := value;
  BEGIN
    -- The cheapest tests first: of all this, finding a place takes longest, and is done once.
    IF value IS NULL OR length(value) < 3
      OR name IN ('id', 'code', 'country', 'country_code', 'locale', 'timezone', 'topic', 'source_date', 'sourceDate', 'date',
        'opens', 'closes', 'days', 'kind', 'hash', 'start', 'input_hash', 'fingerprint', 'section', 'helps', 'audiences')
      OR value ~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|[0-9]{4}(-[0-9]{2}){0,2}(T[0-9:.]+Z)?)$'
      OR editorial.searchable(value) !~ sieve THEN
      RETURN value;
    END IF;
    purged := regexp_replace(purged, pattern, '[removed]', 'g');
    IF purged ~ '%[0-9A-Fa-f]{2}' AND editorial.percent_read(purged) ~ pattern THEN
      purged := regexp_replace(editorial.percent_read(purged), pattern, '[removed]', 'g');
    END IF;
    IF purged = value THEN
      RETURN value;
    END IF;
    IF name IN ('slug', 'source') THEN
      RETURN 'removed-' || left(encode(sha256(convert_to(salt || value, 'UTF8')), 'hex'), 12);
    END IF;
    IF name IN ('number', 'address', 'url', 'extension', 'reply_address') THEN
      RETURN NULL;
    END IF;
    RETURN purged;
  END
  $function$

-- function editorial.purging_sql(text,text,text)
  CREATE OR REPLACE FUNCTION editorial.purging_sql(column_name text, type_name text, kind text, OUT searched text, OUT purged text, OUT is_other text)
   RETURNS record
   LANGUAGE sql
   IMMUTABLE
   SET search_path TO ''
  AS $function$
    SELECT format('editorial.searchable(%s)', searched), format('(%s)::%s', purged, type_name),
      format('(%s)::text IS DISTINCT FROM (%s)::text', value, purged)
    FROM (SELECT
      CASE kind WHEN 'json' THEN format('was.%I::jsonb', column_name) ELSE format('was.%I', column_name) END AS value,
      CASE kind
        WHEN 'json' THEN format('was.%I::jsonb::text', column_name)
        WHEN 'list' THEN format('array_to_string(was.%I, E''\n'')', column_name)
        ELSE format('was.%I', column_name) END AS searched,
      CASE kind
        WHEN 'json' THEN format('editorial.purged_json(%1$L, was.%1$I::jsonb, $1, $2, $3)', column_name)
        WHEN 'list' THEN format('ARRAY(SELECT editorial.purged_text(%1$L, item, $1, $2, $3) '
          || 'FROM unnest(was.%1$I) WITH ORDINALITY AS listed (item, place) ORDER BY place)', column_name)
        ELSE format('editorial.purged_text(%1$L, was.%1$I, $1, $2, $3)', column_name) END AS purged) parts
  $function$

-- function editorial.refuse_rewriting()
  CREATE OR REPLACE FUNCTION editorial.refuse_rewriting()
   RETURNS trigger
   LANGUAGE plpgsql
  AS $function$
  DECLARE
    calls text;
  BEGIN
    GET DIAGNOSTICS calls = PG_CONTEXT;
    IF TG_OP = 'UPDATE' AND calls ~ ('\n[^\n"]*(?<![\w.])editorial\.'
      || '(purge_texts\(text,text,text,text\[\],text\[\]\)|purge_fingerprints\(uuid\[\]\))[^\n"]*$') THEN
      RETURN NULL;
    END IF;
    RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END
  $function$

-- function editorial.searchable(text)
  CREATE OR REPLACE FUNCTION editorial.searchable(value text)
   RETURNS text
   LANGUAGE plpgsql
   IMMUTABLE STRICT
   SET search_path TO ''
  AS $function$
  BEGIN
    RETURN CASE WHEN value ~ '%[0-9A-Fa-f]{2}' THEN value || E'\n' || editorial.percent_read(value) ELSE value END;
  END
  $function$
