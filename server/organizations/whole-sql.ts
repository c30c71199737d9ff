/** JSON objects of a table's rows that belong to the organization `o`, in their order. */
const listed = (table: string, fields: string, order = "x.position") => `
  (SELECT coalesce(json_agg(json_build_object(${fields}) ORDER BY ${order}), '[]')
    FROM editorial.${table} x WHERE x.organization_id = o.id)`;
const termsOf = (taxonomy: string) => `
  (SELECT coalesce(json_agg(t.slug ORDER BY t.position), '[]')
    FROM editorial.organization_term x JOIN editorial.taxonomy_term t ON t.id = x.term_id
    WHERE x.organization_id = o.id AND t.taxonomy = '${taxonomy}')`;
const belonging = `'locationId', x.location_id, 'contactId', x.contact_id`;

/**
 * One statement for any number of organizations, the whole of each as one JSON text: what the types in `document.ts`
 * and `load-documents.ts` name. Row by row through Prisma it would take fifteen statements and ten times as long.
 * The ids are unnested so that the planner cannot count them: it would plan the prepared statement anew for each list
 * that it can count, which takes longer than running it.
 */
export const wholeSql = `
SELECT json_build_object(
  'document', json_build_object(
    'id', o.id,
    'slug', o.slug,
    'name', o.name,
    'nameStatus', o.name_status,
    'nameBasis', o.name_basis,
    'alternateNames', ${listed("alternate_name", "'id', x.id, 'name', x.name, 'locale', x.locale")},
    'parentId', o.parent_id,
    'sourceDate', o.source_date,
    'descriptions', ${listed(
      "organization_description",
      "'locale', x.locale, 'body', x.body, 'editedAt', x.edited_at",
      "x.locale",
    )},
    'entries', (
      SELECT coalesce(json_agg(json_build_object('id', x.id, 'country', x.country_code, 'section', s.slug, 'note', x.note)
        ORDER BY x.country_code, s.slug COLLATE "C"), '[]')
      FROM editorial.entry x JOIN editorial.section s ON s.id = x.section_id WHERE x.organization_id = o.id),
    'helps', ${termsOf("HELP")},
    'audiences', ${termsOf("AUDIENCE")},
    'languages', ${listed("organization_language", "'code', x.code, 'note', x.note")},
    'presence', (SELECT json_build_object('id', x.id)
      FROM editorial.claim x WHERE x.organization_id = o.id AND x.kind = 'PRESENCE' LIMIT 1),
    'locations', ${listed(
      "location",
      `'id', x.id, 'kind', x.kind, 'name', x.name, 'visibility', x.visibility, 'asPublished', x.as_published,
      'address1', x.address_1, 'address2', x.address_2, 'city', x.city, 'state', x.state,
      'postalCode', x.postal_code, 'country', x.country, 'latitude', x.latitude, 'longitude', x.longitude,
      'coordinatePrecision', x.coordinate_precision, 'timezone', x.timezone, 'statedTimezone', x.stated_timezone`,
    )},
    'phones', ${listed(
      "phone",
      `'id', x.id, ${belonging}, 'number', x.number, 'asPublished', x.as_published, 'extension', x.extension,
      'type', x.type, 'label', x.label`,
    )},
    'emails', ${listed(
      "email",
      `'id', x.id, ${belonging}, 'address', x.address, 'asPublished', x.as_published, 'label', x.label`,
    )},
    'links', ${listed(
      "link",
      "'id', x.id, 'kind', x.kind, 'url', x.url, 'asPublished', x.as_published, 'label', x.label",
    )},
    'schedules', ${listed(
      "schedule",
      `'id', x.id, ${belonging}, 'label', x.label, 'days', to_json(x.days), 'opens', x.opens, 'closes', x.closes`,
    )},
    'contacts', ${listed(
      "contact",
      `'id', x.id, 'locationId', x.location_id, 'name', x.name, 'role', x.role, 'consent', x.consent,
      'consentUntil', x.consent_until`,
    )},
    'notices', ${listed("notice", "'id', x.id, 'startsOn', x.starts_on, 'endsOn', x.ends_on, 'text', x.text")}
  ),
  'status', o.status,
  'revision', o.revision,
  'editedAt', o.edited_at,
  'publishedAt', o.published_at,
  'archivedReason', o.archived_reason,
  'mergedInto', o.merged_into,
  'verifiedAt', o.verified_at,
  'nextDueAt', o.next_due_at,
  'unconfirmedSince', o.unconfirmed_since,
  'foundWrong', o.found_wrong,
  'days', p.days || o.intervals,
  'policyNumber', p.number,
  'verifications', (
    SELECT coalesce(json_agg(json_build_object('id', v.id, 'claimId', c.id, 'fingerprint', v.fingerprint, 'madeOf', said.owner,
      'outcome', v.outcome, 'method', v.method, 'revision', v.revision, 'verifiedAt', v.verified_at, 'recordedAt', v.recorded_at)), '[]')
    FROM editorial.claim c
    CROSS JOIN LATERAL (
      SELECT c.id, c.organization_id AS owner
      UNION ALL SELECT x.id, x.organization_id FROM editorial.claim x WHERE x.collapsed_into = c.id) said
    JOIN editorial.verification v ON v.claim_id = said.id WHERE c.organization_id = o.id AND c.collapsed_into IS NULL
        AND NOT EXISTS (SELECT FROM editorial.verification_withdrawal w WHERE w.verification_id = v.id)),
  'positions', (SELECT json_object_agg(x.id, x.position) FROM editorial.entry x WHERE x.organization_id = o.id)
)::text AS whole
FROM editorial.organization o CROSS JOIN editorial.interval_policy p
WHERE o.id = ANY(ARRAY(SELECT unnest($1::uuid[]))) ORDER BY o.id`;
