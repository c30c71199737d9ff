/** A statement that the database must refuse by itself, and the name by which it says so. */
export type Refusal = [what: string, sql: string, named: string];

/** Ids of rows that every refusal finds: two organizations, with a place and a person at the first. */
export const one = "10000000-0000-4000-8000-000000000001";
export const two = "20000000-0000-4000-8000-000000000002";
export const ids = {
  presence: "10000000-0000-4000-8000-000000000010",
  address: "10000000-0000-4000-8000-000000000011",
  person: "10000000-0000-4000-8000-000000000012",
  phone: "10000000-0000-4000-8000-000000000013",
  email: "10000000-0000-4000-8000-000000000014",
  link: "10000000-0000-4000-8000-000000000015",
  schedule: "10000000-0000-4000-8000-000000000016",
  otherAddress: "20000000-0000-4000-8000-000000000021",
  spare: "30000000-0000-4000-8000-000000000030",
};

/** What stands before each refusal is tried: all of it is allowed. */
export const ground = `
  INSERT INTO editorial.organization (id, slug, name, name_status, created_at, edited_at) VALUES
    ('${one}', 'one', 'One', 'STATED', now(), now()), ('${two}', 'two', 'Two', 'STATED', now(), now());
  INSERT INTO editorial.claim VALUES
    ('${ids.presence}', '${one}', 'PRESENCE'), ('${ids.address}', '${one}', 'ADDRESS'),
    ('${ids.person}', '${one}', 'CONTACT'), ('${ids.phone}', '${one}', 'PHONE'), ('${ids.email}', '${one}', 'EMAIL'),
    ('${ids.link}', '${one}', 'LINK'), ('${ids.schedule}', '${one}', 'SCHEDULE'),
    ('${ids.otherAddress}', '${two}', 'ADDRESS');
  INSERT INTO editorial.location (id, organization_id, position, kind) VALUES
    ('${ids.address}', '${one}', 0, 'PHYSICAL'), ('${ids.otherAddress}', '${two}', 0, 'PHYSICAL');
  INSERT INTO editorial.contact (id, organization_id, position, name) VALUES ('${ids.person}', '${one}', 0, 'Ana');
  INSERT INTO editorial.phone (id, organization_id, position, number, as_published, type, label)
    VALUES ('${ids.phone}', '${one}', 0, '+529626424198', '642 4198', 'VOICE', '{}');
  INSERT INTO editorial.email (id, organization_id, position, address, as_published, label)
    VALUES ('${ids.email}', '${one}', 0, 'a@example.org', 'a@example.org', '{}');
  INSERT INTO editorial.link (id, organization_id, position, kind, url, label)
    VALUES ('${ids.link}', '${one}', 0, 'WEBSITE', 'https://example.org', '{}');
  INSERT INTO editorial.schedule (id, organization_id, position, label, days, opens, closes)
    VALUES ('${ids.schedule}', '${one}', 0, '{}', '{MO,FR}', '09:00', '24:00');
  INSERT INTO editorial.verification
    (id, claim_id, fingerprint, revision, outcome, method, verified_at, verified_by, recorded_at)
    VALUES ('${ids.spare}', '${ids.phone}', '${"0".repeat(64)}', 1, 'CONFIRMED', 'PHONE', now(), 'test', now());
  INSERT INTO editorial.revision (organization_id, number, kind, made_by, made_at, status, document, changes)
    VALUES ('${one}', 1, 'IMPORT', 'test', now(), 'DRAFT', '{}', '[]');
  INSERT INTO editorial.entry (id, organization_id, country_code, section_id, position, note)
    SELECT o.id, o.id, 'MX', s.id, o.place, '{}' FROM editorial.section s,
      (VALUES ('${one}'::uuid, 901), ('${two}'::uuid, 902)) AS o (id, place) WHERE s.slug = 'legal-aid';
  INSERT INTO editorial.notice (id, organization_id, position, text) VALUES ('${one}', '${one}', 0, '{"en": "Closed"}');
`;

/** An UPDATE of the ground's row in a table. */
export function change(table: string, id: string, set: string): string {
  return `UPDATE editorial.${table} SET ${set} WHERE id = '${id}'`;
}

/** Every way in which a table of history could be written anew. */
export function rewrites(table: string, set: string): Refusal[] {
  const refusal = `editorial.${table} is append-only`;
  return [
    [`a changed ${table}`, `UPDATE editorial.${table} SET ${set}`, refusal],
    [`a deleted ${table}`, `DELETE FROM editorial.${table}`, refusal],
    [`an emptied ${table}`, `TRUNCATE editorial.${table} CASCADE`, refusal],
  ];
}
