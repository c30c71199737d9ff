import { randomUUID } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { type LoadedOrganization, loadDocuments } from "../../server/organizations/load-documents.ts";
import { verifyClaims } from "../../server/verification/verify-claims.ts";
import { makeEmail, makeOrganization } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import type { TestApp } from "./app.ts";
import { atDesk, makeDesk } from "./desk.ts";

interface Visit {
  payload?: string;
  headers?: Record<string, string>;
  address?: string;
  method?: "GET" | "POST" | "HEAD";
}

/** The pages at /confirm, as an organization that has a letter uses them. */
export interface ConfirmPages {
  /** Publishes a house with a mailbox of its own: letters go to it alone. */
  publishHouse(overrides?: Partial<OrganizationDocument>): Promise<OrganizationDocument>;
  /** Somebody calls and asks whether the mailbox is theirs: from then on it is believed. */
  callAboutMailbox(house: OrganizationDocument): Promise<unknown>;
  load(id: string): Promise<LoadedOrganization>;
  /** Asks for a page; by itself from an address where nobody has to wait. */
  visit(path: string, visit?: Visit): Promise<LightMyRequestResponse>;
  /** Fills in a page as it is shown now, and sends it. */
  answer(
    path: string,
    fields: [name: string, value: string][] | Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  /** Everything that a visit could have changed of what is kept. */
  everything(): Promise<unknown>;
}

const tables = [
  ...["organization", "revision", "verification", "proposal", "confirm_answer", "letter_entry", "request"],
  ...["outreach_letter", "mailbox", "task_event", "review_task", "finding"],
];

export function confirmPages(posada: TestApp): ConfirmPages {
  let visitor = 0;
  const load = async (id: string) => (await loadDocuments(posada.db, [id]))[0]!;
  const visit: ConfirmPages["visit"] = (path, { payload, headers, address, method } = {}) => {
    visitor += 1;
    return posada.app.inject({
      method: method ?? (payload === undefined ? "GET" : "POST"),
      url: `/confirm/${path}`,
      remoteAddress: address ?? `192.0.2.${visitor % 250}`,
      headers: {
        ...(payload !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
        ...headers,
      },
      payload,
    });
  };
  return {
    load,
    visit,
    async publishHouse(overrides = {}) {
      const address = `house-${randomUUID()}@example.org`;
      const emails = [makeEmail({ address, asPublished: address })];
      const house = makeOrganization({ emails, ...overrides });
      await publishOrganizations(posada.db, [house]);
      return house;
    },
    async callAboutMailbox({ id, emails }) {
      const { revision } = await load(id);
      const claims = [{ claimId: emails[0]!.id, outcome: "CONFIRMED" as const, method: "PHONE" as const }];
      return atDesk(makeDesk(posada), verifyClaims, { organizationId: id, revision, claims });
    },
    async answer(path, fields) {
      const { body } = await visit(path);
      const seen = /name=seen value="([^"]+)"/.exec(body)![1]!;
      const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
      return visit(path, { payload: new URLSearchParams([["seen", seen], ...pairs]).toString() });
    },
    everything: () =>
      posada.db.$queryRawUnsafe(
        tables
          .map(
            (table) =>
              `SELECT '${table}' AS of, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM editorial.${table} t`,
          )
          .join(" UNION ALL "),
      ),
  };
}

/** The place of a claim among all of its document, by which the page's form names it. */
export function numberOf(document: OrganizationDocument, claimId: string): number {
  const { presence, locations, phones, emails, links, schedules, contacts } = document;
  const items = [presence, ...locations, ...phones, ...emails, ...links, ...schedules, ...contacts];
  return items.findIndex(({ id }) => id === claimId);
}

/** How the page's form names what is said of a claim, or one of its fields. */
export function nameOf(document: OrganizationDocument, claimId: string, field?: string): string {
  const number = numberOf(document, claimId);
  return field ? `v${number}.${field}` : `c${number}`;
}
