import { change, ids, one, type Refusal, rewrites } from "./refusal.ts";

const proposal = (columns: string, values: string) =>
  `INSERT INTO editorial.proposal (id, base_revision, message, proposed_by, proposed_at, ${columns})
   VALUES ('${one}', 1, 'moved', 'stranger', now(), ${values})`;
const user = (email: string, locale: string) =>
  `INSERT INTO editorial."user" (id, name, email, role, locale) VALUES ('u', 'Ana', '${email}', 'EDITOR', '${locale}')`;
const key = (name: string, hash: string) =>
  `INSERT INTO editorial.api_key (id, name, hash, start, role, created_by, created_at)
   VALUES ('${one}', '${name}', ${hash}, 'x', 'EDITOR', 'test', now())`;
const view = (resource: string, name: string, query: string) =>
  `${user("ana@example.org", "en")};
   INSERT INTO editorial.saved_view (id, user_id, resource, name, query, created_at)
   VALUES ('${one}', 'u', '${resource}', ${name}, ${query}, now())`;
const event = (country: string, changes: string) =>
  `INSERT INTO editorial.audit_event (id, action, subject, country, changes, made_by, made_at)
   VALUES ('${one}', 'ORDERED', 'ORDER', '${country}', '${changes}', 'test', now())`;
const revisionOf = (table: string, column: string, owner: string) =>
  `INSERT INTO editorial.${table} (${column}, number, kind, made_by, made_at, document, changes)
   SELECT ${owner}, 0, 'EDIT', 'test', now(), '{}', '[]' FROM editorial.section, editorial.country LIMIT 1`;

/** What nothing that editors, people and settings leave behind may be. */
export const editingRefusals: Refusal[] = [
  [
    "intervals that are a list",
    change("organization", one, "intervals = '[]'"),
    "organization_intervals_check",
  ],
  [
    "a published organization that never was",
    change("organization", one, "status = 'PUBLISHED'"),
    "organization_published_check",
  ],
  ["a second interval policy", "UPDATE editorial.interval_policy SET id = 2", "interval_policy_single_check"],
  [
    "a policy that is a list",
    "UPDATE editorial.interval_policy SET days = '[]'",
    "interval_policy_days_check",
  ],
  ["a proposal of no list", proposal("changes", "'{}'"), "proposal_changes_check"],
  [
    "a decided proposal without its day",
    proposal("changes, status", "'[]', 'ACCEPTED'"),
    "proposal_decided_check",
  ],
  ["an open proposal with one", proposal("changes, decided_at", "'[]', now()"), "proposal_decided_check"],
  [
    "a rejection without a reason",
    proposal("changes, status, decided_at, reason", "'[]', 'REJECTED', now(), ' '"),
    "proposal_rejected_check",
  ],
  ["an address with capitals", user("Ana@example.org", "en"), "user_email_check"],
  ["a language that no letter is written in", user("ana@example.org", "fr"), "user_locale_check"],
  ["a key kept in clear", key("script", "'secret'"), "api_key_hash_check"],
  ["a key without a name", key(" ", "repeat('0', 64)"), "api_key_name_check"],
  ["a view of no list", view("", "'All'", "'{}'"), "saved_view_resource_check"],
  ["a view without a name", view("organizations", "' '", "'{}'"), "saved_view_name_check"],
  ["a view with a long name", view("organizations", "repeat('x', 81)", "'{}'"), "saved_view_name_check"],
  ["a view that is a list", view("organizations", "'All'", "'[]'"), "saved_view_query_check"],
  [
    "a view that is a book",
    view("organizations", "'All'", "jsonb_build_object('a', repeat('x', 66000))"),
    "saved_view_query_check",
  ],
  [
    "a country's revision number zero",
    revisionOf("country_revision", "country_code", "country.code"),
    "country_revision_number_check",
  ],
  [
    "a section's revision number zero",
    revisionOf("section_revision", "section_id", "section.id"),
    "section_revision_number_check",
  ],
  [
    "a due date of a claim that nothing says",
    change("claim", ids.phone, "due_at = now()"),
    "claim_due_check",
  ],
  [
    "a step in the middle of a month",
    `INSERT INTO editorial.freshness_step VALUES ('${one}', '2026-03-02', 1, 0, 0)`,
    "freshness_step_month_check",
  ],
  ["an event on a page without a code", event("Mexico", "[]"), "audit_event_country_check"],
  ["an event of no list", event("MX", "{}"), "audit_event_changes_check"],
  ...rewrites("audit_event", "made_by = 'nobody'"),
  ...rewrites("revision", "message = 'never'"),
  ...rewrites("country_revision", "message = 'never'"),
  ...rewrites("section_revision", "message = 'never'"),
  ...rewrites("verification", "outcome = 'WRONG'"),
  ...rewrites("verification_withdrawal", "withdrawn_by = 'nobody'"),
];
