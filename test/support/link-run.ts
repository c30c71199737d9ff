import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { type CheckedLinks, checkLinks, type LinkCheck } from "../../server/quality/web/check-links.ts";
import { lookAtLink } from "../../server/quality/web/look-at-link.ts";
import { lookAtMailDomain } from "../../server/quality/web/look-at-mail-domain.ts";
import { takeTurns } from "../../server/quality/web/take-turns.ts";
import { makeOrganization } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "./database.ts";
import { openTestWeb, type TestWeb } from "./test-web.ts";

/** When the first run is. */
export const first = new Date("2026-03-20T10:00:00Z");
/** So many hours after it, or after another moment. */
export const later = (hours: number, from = first) => new Date(from.getTime() + hours * 60 * 60 * 1000);
export const casa =
  "<html lang=es><title>Casa Azul</title><p>Una casa para quienes van de camino por México.";

/** A directory, a web in the test's hand, and runs that look from one at the other. */
export interface LinkRun {
  database: TestDatabase;
  web: TestWeb;
  /** Who takes the mail of which domain; a domain that is not here has no mail server of its own. */
  mailOf: Record<string, string[]>;
  /** Publishes an organization with links to the web, and without mailboxes. */
  publish(addresses: string[], overrides?: Partial<OrganizationDocument>): Promise<OrganizationDocument>;
  /** Looks at what is due at a moment, each link for so many milliseconds at most. */
  run(now: Date, overrides?: Partial<LinkCheck>, limit?: number): Promise<CheckedLinks>;
  mail: LinkCheck["look"]["mail"];
  /** Takes everything away that is looked at, so that each test has links of its own. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function openLinkRun(): Promise<LinkRun> {
  const [database, web] = [await cloneDatabase("empty"), await openTestWeb()];
  const mailOf: LinkRun["mailOf"] = {
    "alive.test": ["mx.alive.test"],
    "none.test": [""],
    "lost.test": ["mx.gone.test"],
  };
  const refuse = (code: string) => {
    throw Object.assign(new Error(code), { code });
  };
  const names = {
    resolve: async (host: string) => (/gone|dead/.test(host) ? refuse("ENOTFOUND") : ["127.0.0.1"]),
    mailServers: async (domain: string) =>
      mailOf[domain] ?? refuse(domain === "away.test" ? "ETIMEOUT" : "ENOTFOUND"),
  };
  const mail = (domain: string) => lookAtMailDomain(domain, names);
  return {
    ...{ database, web, mailOf, mail },
    async publish(addresses, overrides = {}) {
      const links = addresses.map((address) => ({
        ...{ id: crypto.randomUUID(), kind: "WEBSITE" as const, asPublished: null, label: {} },
        url: address.includes("://") ? address : web.link(address),
      }));
      const document = makeOrganization({ emails: [], ...overrides, links });
      await publishOrganizations(database.db, [document]);
      return document;
    },
    run(now, overrides = {}, limit = 400) {
      const [inTurn, limits] = [takeTurns(overrides.pause ?? 0), { milliseconds: limit }];
      const way = web.way({ resolve: names.resolve, inTurn, limits });
      return checkLinks({
        db: database.db,
        now: () => now,
        look: { link: (address, stop) => lookAtLink(address, way, stop), mail },
        budget: { looks: 1000, milliseconds: 20_000 },
        pause: 0,
        onFailure: (error) => {
          throw error;
        },
        ...overrides,
      });
    },
    async clear() {
      await database.db.organization.updateMany({ data: { status: "ARCHIVED", archivedReason: "done" } });
      await database.db.outsideCheck.deleteMany();
    },
    async close() {
      await web.close();
      await database.drop();
    },
  };
}
