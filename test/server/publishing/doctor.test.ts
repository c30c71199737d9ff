import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { withConnection } from "../../../server/database/with-connection.ts";
import type { Complaint } from "../../../server/publishing/complaint.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { republish } from "../../../server/publishing/republish.ts";
import { publishedAt as now } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

test("a sound directory has no complaint, and the report counts what was examined", async () => {
  const progress: number[][] = [];
  const report = await examine(database.db, (done, total) => progress.push([done, total]));
  expect(report).toEqual({
    organizations: await database.db.organization.count(),
    countries: 1,
    edition: 1,
    complaints: [],
  });
  expect(progress.at(-1)).toEqual([report.organizations, report.organizations]);
});

const slug = "casa-del-migrante-tijuana";
const one = `(SELECT id FROM editorial.organization WHERE slug = '${slug}')`;
const stranger = "00000000-0000-4000-8000-000000000001";
const published = (subject: string, message: string): Complaint => ({
  examination: "PUBLISHED",
  subject,
  message,
});

/** What somebody did to the database by hand, what the doctor says of it, and how the truth itself is mended. */
const harms: [what: string, sql: string, complaints: Complaint[], mend?: string][] = [
  [
    "a document that was tampered with",
    `UPDATE published.organization SET document = jsonb_set(document::jsonb, '{name}', '"Free visas"')::json WHERE slug = '${slug}'`,
    [published(slug, "is published with another document")],
  ],
  [
    "a search text that was tampered with",
    `UPDATE published.organization SET search_text = 'nothing', places = '{}' WHERE slug = '${slug}'`,
    [published(slug, "is published with another searchText, places")],
  ],
  [
    "an entry at the wrong position",
    `UPDATE published.entry SET position = 99 WHERE organization_id = ${one}`,
    [published(slug, "is published with another entries")],
  ],
  [
    "a point that was moved",
    `INSERT INTO published.location VALUES ('${stranger}', ${one}, point(1, 2), 'EXACT')`,
    [published(slug, "is published with another points")],
  ],
  [
    "an organization that is missing",
    `DELETE FROM published.organization WHERE slug = '${slug}'`,
    [published(slug, "is not published, and should be")],
  ],
  [
    "an organization that should not be there",
    "UPDATE editorial.organization SET status = 'DRAFT' WHERE slug = 'comi'",
    [published("comi", "is published, and should not be")],
  ],
  [
    "a redirect that leads nowhere in the truth",
    `INSERT INTO published.redirect VALUES ('visas', ${one})`,
    [published("redirects", "published redirects are not those of the truth")],
  ],
  [
    "a redirect to an organization that nobody knows",
    `INSERT INTO published.redirect VALUES ('visas', '${stranger}')`,
    [published("redirects", "published redirects are not those of the truth")],
  ],
  [
    "a redirect that is missing",
    `INSERT INTO editorial.slug_redirect VALUES ('old-casa', ${one}, now())`,
    [published("redirects", "published redirects are not those of the truth")],
  ],
  [
    "a redirect that leads to another organization",
    `UPDATE published.redirect SET organization_id = (SELECT id FROM published.organization WHERE slug = 'imumi')
     WHERE source = 'old-casa'`,
    [published("redirects", "published redirects are not those of the truth")],
  ],
  [
    "slugs that two organizations have exchanged",
    `UPDATE published.organization SET slug = 'between' WHERE slug = '${slug}';
     UPDATE published.organization SET slug = '${slug}' WHERE slug = 'imumi';
     UPDATE published.organization SET slug = 'imumi' WHERE slug = 'between'`,
    [published(slug, "is published with another slug"), published("imumi", "is published with another slug")],
  ],
  [
    "a country that nobody knows",
    `INSERT INTO published.country VALUES ('AA', 'aa', 'aa', '{}', 1, 1)`,
    [published("countries", "published country pages are not those of the truth")],
  ],
  [
    "terms in another order",
    "UPDATE published.term SET position = -position",
    [published("taxonomy", "published sections or terms are not those of the truth")],
  ],
  [
    "a section that nobody knows",
    `INSERT INTO published.section VALUES ('visas', 9, '{}')`,
    [published("taxonomy", "published sections or terms are not those of the truth")],
  ],
  [
    "a term that nobody knows",
    `INSERT INTO published.term VALUES ('HELP', 'visas', 999, '{}')`,
    [published("taxonomy", "published sections or terms are not those of the truth")],
  ],
  [
    "a country page that was tampered with",
    `UPDATE published.country SET document = '{}'`,
    [published("countries", "published country pages are not those of the truth")],
  ],
  [
    "a country page under another slug",
    `UPDATE published.country SET slug = 'mexiko'`,
    [published("countries", "published country pages are not those of the truth")],
  ],
  [
    "a section that was tampered with",
    `UPDATE published.section SET document = '{}' WHERE slug = 'legal-aid'`,
    [published("taxonomy", "published sections or terms are not those of the truth")],
  ],
  [
    "a term that is missing",
    `DELETE FROM published.term WHERE slug = 'shelter'`,
    [published("taxonomy", "published sections or terms are not those of the truth")],
  ],
  [
    "an organization without a presence",
    `DELETE FROM editorial.claim WHERE kind = 'PRESENCE' AND organization_id = ${one}`,
    [{ examination: "CLAIMS", subject: slug, message: "has no presence claim" }],
    `INSERT INTO editorial.claim SELECT gen_random_uuid(), id, 'PRESENCE', true FROM editorial.organization WHERE slug = '${slug}'`,
  ],
  [
    "an id that two claims share",
    `ALTER TABLE editorial.link DISABLE TRIGGER link_claim_kind;
     INSERT INTO editorial.claim VALUES ('${stranger}', ${one}, 'CONTACT', true);
     INSERT INTO editorial.contact (id, organization_id, position, name) VALUES ('${stranger}', ${one}, 9, 'Ana');
     INSERT INTO editorial.link (id, organization_id, position, kind, as_published, label)
       VALUES ('${stranger}', ${one}, 9, 'OTHER', 'x', '{}');
     ALTER TABLE editorial.link ENABLE TRIGGER link_claim_kind`,
    [
      { examination: "CLAIMS", subject: stranger, message: "is the id of 2 claims" },
      published(slug, "is published with another document"),
    ],
    `DELETE FROM editorial.link WHERE id = '${stranger}'; DELETE FROM editorial.contact WHERE id = '${stranger}';
     DELETE FROM editorial.claim WHERE id = '${stranger}'`,
  ],
  [
    "clocks that were tampered with",
    `UPDATE editorial.organization SET verified_at = now(), next_due_at = now(), found_wrong = 1 WHERE id = ${one}`,
    [
      {
        examination: "CLOCKS",
        subject: slug,
        message: "has another verifiedAt, nextDueAt, foundWrong than its verifications come to",
      },
    ],
    `UPDATE editorial.organization SET verified_at = NULL, next_due_at = NULL, found_wrong = 0 WHERE id = ${one}`,
  ],
  [
    "claims that are counted wrong",
    `UPDATE editorial.claim SET due_at = now() WHERE organization_id = ${one} AND kind = 'PRESENCE'`,
    [
      {
        examination: "CLOCKS",
        subject: slug,
        message: "has claims that are counted otherwise than its verifications come to",
      },
    ],
    `UPDATE editorial.claim SET due_at = NULL WHERE organization_id = ${one}`,
  ],
  [
    "months in which claims are counted wrong",
    `INSERT INTO editorial.freshness_step VALUES (${one}, '2026-03-01', 1, 0, 0)`,
    [
      {
        examination: "CLOCKS",
        subject: slug,
        message: "has claims that are counted otherwise than its verifications come to",
      },
    ],
    `DELETE FROM editorial.freshness_step WHERE organization_id = ${one}`,
  ],
  [
    "clocks that are still to be reckoned by the interval policy",
    `UPDATE editorial.organization SET policy_number = 0 WHERE id = ${one}`,
    [
      {
        examination: "CLOCKS",
        subject: "due dates",
        message:
          "by earlier intervals: 1. These organizations were not compared; a running server reckons them anew",
      },
    ],
    `UPDATE editorial.organization SET policy_number = 1 WHERE id = ${one}`,
  ],
  [
    "an edition without a change",
    `CREATE TABLE kept AS SELECT * FROM published.change WHERE edition = 1; DELETE FROM published.change WHERE edition = 1`,
    [{ examination: "EDITIONS", subject: "edition 1", message: "has no change in the feed" }],
    `INSERT INTO published.change SELECT * FROM kept; DROP TABLE kept`,
  ],
  [
    "a gap in an edition's changes",
    "UPDATE published.change SET ordinal = 999 WHERE (edition, ordinal) = (1, 2)",
    [
      {
        examination: "EDITIONS",
        subject: "edition 1",
        message: "has a gap in its changes, or comes after the current one",
      },
    ],
    `UPDATE published.change SET ordinal = 2 WHERE (edition, ordinal) = (1, 999)`,
  ],
  [
    "a change that is ahead of the current edition",
    `INSERT INTO published.change VALUES (999, 1, 'UPSERT', 'COUNTRY', 'MX', 'mexico')`,
    [
      {
        examination: "EDITIONS",
        subject: "edition 999",
        message: "has a gap in its changes, or comes after the current one",
      },
    ],
    `DELETE FROM published.change WHERE edition = 999`,
  ],
  [
    "a trigger that was switched off",
    "ALTER TABLE editorial.revision DISABLE TRIGGER revision_append_only",
    [
      {
        examination: "CONSTRAINTS",
        subject: "editorial.revision.revision_append_only",
        message: "is switched off",
      },
    ],
    `ALTER TABLE editorial.revision ENABLE TRIGGER revision_append_only`,
  ],
  [
    "a constraint that was never validated",
    "ALTER TABLE editorial.phone ADD CONSTRAINT phone_short_check CHECK (length(as_published) < 3) NOT VALID",
    [
      {
        examination: "CONSTRAINTS",
        subject: "editorial.phone.phone_short_check",
        message: "is not validated",
      },
    ],
    `ALTER TABLE editorial.phone DROP CONSTRAINT phone_short_check`,
  ],
  [
    "an index that is not whole",
    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'published.location_point_idx'::regclass",
    [{ examination: "CONSTRAINTS", subject: "published.location_point_idx", message: "is not valid" }],
    `UPDATE pg_index SET indisvalid = true WHERE indexrelid = 'published.location_point_idx'::regclass`,
  ],
];

// Each row is one argument: for a missing last one Jest would hand over its own callback.
test.each(harms.map((harm) => [harm[0], harm] as const))(
  "%s is found and named, and nothing else is; republishing mends what is published",
  async (_what, [, sql, complaints, mend]) => {
    const { db, url } = database;
    await withConnection(url, (client) => client.query(sql));
    expect((await examine(db)).complaints).toEqual(complaints);
    if (mend) await withConnection(url, (client) => client.query(mend));
    await republish(db, { now });
    expect((await examine(db)).complaints).toEqual([]);
  },
);

test("an examination sees one moment, whatever is written beside it", async () => {
  const { db, url } = database;
  let writing: Promise<unknown> | undefined;
  const report = await examine(db, () => {
    writing ??= withConnection(url, (client) =>
      client.query("UPDATE published.country SET slug = 'elsewhere'"),
    );
  });
  await writing;
  expect(report.complaints).toEqual([]);
  expect((await examine(db)).complaints).toHaveLength(1);
});
