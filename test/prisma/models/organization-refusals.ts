import { change, ids, one, type Refusal, two } from "./refusal.ts";

const organization = (set: string) => change("organization", one, set);
const country = (set: string) => `UPDATE editorial.country SET ${set} WHERE code = 'MX'`;
const date = (value: string): Refusal => [
  `the source date ${value}`,
  organization(`source_date = '${value}'`),
  "organization_source_date_check",
];
/** What no organization, entry, page or history may be. */
export const organizationRefusals: Refusal[] = [
  date("2024-13"),
  date("2023-02-29"),
  date("24"),
  date("2024-3"),
  date("March 2024"),
  ["a slug with capitals", organization("slug = 'Casa'"), "organization_slug_check"],
  ["a slug that is taken", organization("slug = 'two'"), "organization_slug_key"],
  [
    "an organization that is its own parent",
    organization(`parent_id = '${one}'`),
    "organization_parent_check",
  ],
  ["a parent that nobody knows", organization(`parent_id = '${ids.spare}'`), "organization_parent_id_fkey"],
  [
    "an inferred name without its basis",
    organization("name_status = 'INFERRED'"),
    "organization_name_basis_check",
  ],
  [
    "a reason to archive what is not archived",
    organization("archived_reason = 'x'"),
    "organization_archived_check",
  ],
  ["a revision below zero", organization("revision = -1"), "organization_revision_check"],
  [
    "an alternate name that is blank",
    `INSERT INTO editorial.alternate_name VALUES ('${ids.spare}', '${one}', 0, ' ')`,
    "alternate_name_name_check",
  ],
  [
    "a description in no language",
    `INSERT INTO editorial.organization_description VALUES ('${one}', 'English', 'x', now())`,
    "organization_description_locale_check",
  ],
  [
    "a description that is blank",
    `INSERT INTO editorial.organization_description VALUES ('${one}', 'en', '  ', now())`,
    "organization_description_body_check",
  ],
  [
    "a language that is none",
    `INSERT INTO editorial.organization_language VALUES ('${one}', 'Spanish', 0)`,
    "organization_language_code_check",
  ],
  [
    "an old slug with a space",
    `INSERT INTO editorial.slug_redirect VALUES ('old casa', '${one}', now())`,
    "slug_redirect_slug_check",
  ],
  ["two entries at the same place", change("entry", one, "position = 902"), "entry_place_key"],
  ["an entry before the first", change("entry", one, "position = 0"), "entry_position_check"],
  [
    "an organization twice in one section",
    `INSERT INTO editorial.entry SELECT '${ids.spare}', organization_id, country_code, section_id, 903, '{}'
     FROM editorial.entry WHERE id = '${one}'`,
    "entry_organization_id_country_code_section_id_key",
  ],
  ["an entry's note that is blank", change("entry", one, `note = '{"en": ""}'`), "entry_note_check"],
  [
    "an entry on a page that nobody knows",
    change("entry", one, "country_code = 'AA'"),
    "entry_country_code_fkey",
  ],
  ["a page that goes before its entries", "DELETE FROM editorial.country", "entry_country_code_fkey"],
  ["a section that goes before its entries", "DELETE FROM editorial.section", "entry_section_id_fkey"],
  [
    "an organization that goes before its claims",
    `DELETE FROM editorial.organization WHERE id = '${two}'`,
    "claim_organization_id_fkey",
  ],
  ["a notice that says nothing", change("notice", one, "text = '{}'"), "notice_text_check"],
  [
    "a notice that ends before it begins",
    change("notice", one, "starts_on = '2026-02-01', ends_on = '2026-01-01'"),
    "notice_days_check",
  ],
  [
    "a note that is blank",
    `INSERT INTO editorial.note VALUES ('${ids.spare}', '${one}', ' ', 'test', now())`,
    "note_body_check",
  ],
  ["a page without a name", country("name = '{}'"), "country_name_check"],
  ["a page's bad slug", country("slug = 'me xico'"), "country_slug_check"],
  ["a page's bad code", country("code = 'mx'"), "country_code_check"],
  ["a page's bad date", country("source_date = '2024-00'"), "country_source_date_check"],
  [
    "a text's blank heading",
    `UPDATE editorial.country_text SET heading = '{"en": ""}'`,
    "country_text_heading_check",
  ],
  ["a text's blank body", `UPDATE editorial.country_text SET body = '{"en": ""}'`, "country_text_body_check"],
  [
    "a related page without a label",
    "UPDATE editorial.country_link SET label = '{}'",
    "country_link_label_check",
  ],
  [
    "a related page's blank note",
    `UPDATE editorial.country_link SET note = '{"en": ""}'`,
    "country_link_note_check",
  ],
  [
    "a treaty's blank note",
    `UPDATE editorial.legal_instrument SET note = '{"en": ""}'`,
    "legal_instrument_note_check",
  ],
  ["a section's bad slug", "UPDATE editorial.section SET slug = 'Legal ' || position", "section_slug_check"],
  ["a section without a name", "UPDATE editorial.section SET name = '{}'", "section_name_check"],
  [
    "a section's blank description",
    `UPDATE editorial.section SET description = '{"en": ""}'`,
    "section_description_check",
  ],
  ["a term's bad slug", "UPDATE editorial.taxonomy_term SET slug = slug || '!'", "taxonomy_term_slug_check"],
  ["a term without a name", "UPDATE editorial.taxonomy_term SET name = '{}'", "taxonomy_term_name_check"],
  ["a page's bad link", "UPDATE editorial.country_link SET url = 'ftp://x'", "country_link_url_check"],
  [
    "a treaty without a name",
    "UPDATE editorial.legal_instrument SET name = '{}'",
    "legal_instrument_name_check",
  ],
  [
    "a treaty's bad date",
    "UPDATE editorial.instrument_event SET date = '1951-07-32'",
    "instrument_event_date_check",
  ],
  ["two terms at one place", "UPDATE editorial.taxonomy_term SET position = 0", "taxonomy_term_position_key"],
  [
    "a verification of no fingerprint",
    `INSERT INTO editorial.verification (id, claim_id, fingerprint, revision, outcome, method, verified_at, verified_by, recorded_at)
     VALUES ('${one}', '${ids.phone}', 'abc', 1, 'CONFIRMED', 'PHONE', now(), 'test', now())`,
    "verification_fingerprint_check",
  ],
  [
    "a revision number zero",
    `INSERT INTO editorial.revision (organization_id, number, kind, made_by, made_at, status, document, changes)
     VALUES ('${one}', 0, 'EDIT', 'test', now(), 'DRAFT', '{}', '[]')`,
    "revision_number_check",
  ],
  [
    "a revision that keeps a list",
    `INSERT INTO editorial.revision (organization_id, number, kind, made_by, made_at, status, document, changes)
     VALUES ('${one}', 2, 'EDIT', 'test', now(), 'DRAFT', '[]', '[]')`,
    "revision_document_check",
  ],
  [
    "a revision whose changes are no list",
    `INSERT INTO editorial.revision (organization_id, number, kind, made_by, made_at, status, document, changes)
     VALUES ('${one}', 2, 'EDIT', 'test', now(), 'DRAFT', '{}', '{}')`,
    "revision_changes_check",
  ],
  [
    "a verification of no revision",
    `INSERT INTO editorial.verification (id, claim_id, fingerprint, revision, outcome, method, verified_at, verified_by, recorded_at)
     VALUES ('${one}', '${ids.phone}', repeat('0', 64), 0, 'CONFIRMED', 'PHONE', now(), 'test', now())`,
    "verification_revision_check",
  ],
  ["a second edition row", "INSERT INTO published.edition VALUES (2, 1, now())", "edition_single_check"],
  ["an edition below zero", "UPDATE published.edition SET number = -1", "edition_number_check"],
  ["a change before the first edition", "UPDATE published.change SET edition = 0", "change_edition_check"],
  [
    "two published entries at one place",
    "UPDATE published.entry SET position = 1 WHERE section = 'legal-aid'",
    "entry_place_key",
  ],
];
