import { randomUUID } from "node:crypto";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { toCountryInput } from "../../factories/country-input.ts";
import { makeBareOrganization, makeEntry } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { letterCases } from "./letter-cases.ts";
import { taskCases } from "./task-cases.ts";
import type { World } from "./world.ts";

/** Who calls: how history refers to them, and which person they are; a key is none. */
export interface Caller {
  reference: string;
  userId: string | null;
}

/**
 * Makes the variables with which a mutation is really carried out on such a record, each time anew; null where this
 * caller cannot stand to it like that.
 */
export type Arrange = (
  world: World,
  caller: Caller,
) => Promise<Record<string, unknown> | null> | Record<string, unknown> | null;

/** For the records by which docs/permissions.md is worked out: a sample that a mutation cannot meet is left out. */
export type Case = Record<string, Arrange>;

/** One for each kind of organization that the law tells apart. */
const organizations = (
  arrange: (
    document: OrganizationDocument,
    world: World,
  ) => Record<string, unknown> | Promise<Record<string, unknown>>,
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED" = "PUBLISHED",
): Case => {
  const one =
    (countries: string[], as = status): Arrange =>
    async (world) =>
      arrange(await world.organization(countries, as), world);
  return {
    "in their countries": one(["MX"]),
    "partly elsewhere": one(["MX", "US"]),
    "a draft in their countries": one(["MX"], status === "PUBLISHED" ? "DRAFT" : status),
  };
};
/** One for each kind of organization that the law about findings tells apart. */
const findings = (given: object = {}): Case => {
  const one =
    (countries: string[], status: "DRAFT" | "PUBLISHED" = "PUBLISHED"): Arrange =>
    async (world) => ({ ...given, ids: [await world.finding(countries, status)] });
  return {
    "of an organization in their countries": one(["MX"]),
    "of one partly elsewhere": one(["MX", "US"]),
    "of a draft in their countries": one(["MX"], "DRAFT"),
  };
};
/** Whoever may start a batch; each organization in it then asks by itself. */
const batches = (given: object, status?: "DRAFT" | "ARCHIVED"): Case => ({
  "their own": async (world) => ({ ...given, ids: [(await world.organization(["MX"], status)).id] }),
});
const days = [{ key: "PHONE", days: 100 }];
const mx = ["MX"];
const everywhere: string[] = [];

/** How each mutation is called. A new mutation needs a row here. */
export const cases: Record<string, Case> = {
  ...taskCases,
  saveOrganization: organizations((document) => ({
    id: document.id,
    baseRevision: 1,
    input: { ...toInput(document), name: "Casa Roja" },
  })),
  publishOrganization: organizations(({ id }) => ({ id }), "DRAFT"),
  archiveOrganization: organizations(({ id }) => ({ id, reason: "It closed." })),
  unarchiveOrganization: organizations(({ id }) => ({ id }), "ARCHIVED"),
  mergeOrganizations: organizations(async ({ id }, world) => ({
    keepId: id,
    loseIds: [(await world.organization(mx)).id],
  })),
  undoMerge: organizations(async (document, world) => ({ mergeId: await world.merge(document) })),
  restoreRevision: organizations(({ id }) => ({ id, revision: 1 })),
  verifyClaims: organizations(({ id, presence }) => ({
    organizationId: id,
    revision: 1,
    claims: [{ claimId: presence.id, outcome: "CONFIRMED", method: "PHONE" }],
  })),
  withdrawVerifications: organizations(async ({ id, presence }, world) => ({
    organizationId: id,
    verifications: [await world.verification(presence.id)],
  })),
  setOrganizationIntervals: organizations(({ id }) => ({ organizationId: id, intervals: days })),
  addNote: organizations(({ id }) => ({ organizationId: id, body: "Ask after ten." })),
  removeNote: {
    "their own": async (world, { reference }) => ({ id: await world.note(mx, reference) }),
    "somebody else's": async (world) => ({ id: await world.note(mx) }),
  },
  proposeChange: organizations((document) => ({
    organizationId: document.id,
    baseRevision: 1,
    input: { ...toInput(document), name: "Casa Roja" },
    message: "It has another name.",
  })),
  acceptProposal: organizations(async ({ id }, world) => ({ id: await world.proposal(id) })),
  rejectProposal: organizations(async ({ id }, world) => ({
    id: await world.proposal(id),
    reason: "It has not.",
  })),
  dismissFinding: findings({ reason: "It rings." }),
  snoozeFinding: findings({ until: "2026-06-01" }),
  resolveFinding: findings(),
  reopenFinding: findings(),
  assignFinding: findings(),
  flag: {
    "of an organization in their countries": async (world) => flagged(await world.organization(mx)),
    "of one partly elsewhere": async (world) => flagged(await world.organization(["MX", "US"])),
    "of a draft in their countries": async (world) => flagged(await world.organization(mx, "DRAFT")),
  },
  notADuplicate: {
    "of an organization in their countries": (world) => twoOf(world, mx),
    "of one partly elsewhere": (world) => twoOf(world, ["MX", "US"]),
    "of a draft in their countries": (world) => twoOf(world, mx, "DRAFT"),
  },
  applySuggestion: {
    "in their countries": async (world) => ({ findingIds: [await world.finding(mx)] }),
    "partly elsewhere": async (world) => ({ findingIds: [await world.finding(["MX", "US"])] }),
    "a draft in their countries": async (world) => ({ findingIds: [await world.finding(mx, "DRAFT")] }),
  },
  startReview: {
    "of the whole directory": async (world) => ({ month: await world.month() }),
  },
  closeReview: {
    "of the whole directory": async (world) => ({ month: await world.month() }),
  },
  saveReviewPolicy: { "of the whole directory": () => ({ policy: { tasksPerPerson: 30 } }) },
  saveReviewer: {
    "of the whole directory": async (world) => ({
      ...{ userId: await world.person({ countries: mx }), participates: true, languages: ["es"] },
    }),
  },
  ...letterCases,
  saveRuleSetting: { "any rule": () => ({ code: "LINK_NOT_SECURE", on: true, severity: "NOTE" }) },
  publishOrganizations: batches({}, "DRAFT"),
  archiveOrganizations: batches({ reason: "It closed." }),
  unarchiveOrganizations: batches({}, "ARCHIVED"),
  setTerms: batches({ addHelps: ["shelter"] }),
  assignEntries: batches({ country: "MX", section: "legal-aid" }),
  removeEntries: batches({ country: "MX", section: "legal-aid" }),
  undoBatch: {
    "their own": async (world, { reference }) => ({ batchId: await world.batch(reference) }),
    "somebody else's": async (world) => ({ batchId: await world.batch("user:another") }),
  },
  saveCountry: {
    "one of their countries": (world) => page(world, "MX"),
    "another country": (world) => page(world, "US"),
  },
  restoreCountryRevision: {
    "one of their countries": async (world) => ({
      code: (await world.page("MX")).document.code,
      revision: 1,
    }),
    "another country": async (world) => ({ code: (await world.page("US")).document.code, revision: 1 }),
  },
  saveSection: {
    "any section": () => {
      const id = randomUUID();
      return { id, baseRevision: 0, input: { slug: `s-${id}`, name: [{ locale: "en", text: "More" }] } };
    },
  },
  restoreSectionRevision: {
    "any section": async (world) => ({ id: await world.section(), revision: 1 }),
  },
  orderSections: {
    "any section": async ({ db }) => {
      const sections = await db.section.findMany({ orderBy: { position: "asc" } });
      const base = sections.map(({ id }) => id);
      return { ids: [...base].reverse(), base };
    },
  },
  orderEntries: {
    "on a page of theirs": (world) => ordered(world, "MX"),
    "on a page elsewhere": (world) => ordered(world, "US"),
  },
  setIntervals: { "of the whole directory": () => ({ intervals: days }) },
  inviteUser: {
    "in their countries": () => ({ ...invitation(), countries: mx }),
    everywhere: () => invitation(),
  },
  resendInvitation: {
    "in their countries": async (world) => ({ id: await world.person({ countries: mx, invited: true }) }),
    everywhere: async (world) => ({ id: await world.person({ countries: everywhere, invited: true }) }),
  },
  changeRole: {
    "in their countries": async (world) => ({
      id: await world.person({ countries: mx }),
      role: "CONTRIBUTOR",
      countries: mx,
    }),
    everywhere: async (world) => ({
      id: await world.person({ countries: everywhere }),
      role: "CONTRIBUTOR",
      countries: everywhere,
    }),
  },
  deactivateUser: {
    "in their countries": async (world) => ({ id: await world.person({ countries: mx }) }),
    everywhere: async (world) => ({ id: await world.person({ countries: everywhere }) }),
  },
  reactivateUser: {
    "in their countries": async (world) => ({ id: await gone(world, mx) }),
    everywhere: async (world) => ({ id: await gone(world, everywhere) }),
  },
  saveMyProfile: { themselves: (_world, { userId }) => (userId ? { name: "Ana" } : null) },
  revokeSession: {
    "their own": async (world, { userId }) => (userId ? { id: await world.session(userId) } : null),
    "in their countries": async (world) => ({
      id: await world.session(await world.person({ countries: mx })),
    }),
    everywhere: async (world) => ({
      id: await world.session(await world.person({ countries: everywhere })),
    }),
  },
  saveView: {
    "their own": (_world, { userId }) => (userId ? aView() : null),
    "somebody else's": async (world) => ({
      ...aView(),
      id: await world.view(await world.person({ countries: mx })),
    }),
  },
  removeView: {
    "their own": async (world, { userId }) => (userId ? { id: await world.view(userId) } : null),
    "somebody else's": async (world) => ({ id: await world.view(await world.person({ countries: mx })) }),
  },
  createApiKey: {
    "in their countries": () => ({ name: "Walk", role: "EDITOR", countries: mx }),
    everywhere: () => ({ name: "Walk", role: "EDITOR", countries: everywhere }),
  },
  revokeApiKey: {
    "in their countries": async (world) => ({ id: await world.key(mx) }),
    everywhere: async (world) => ({ id: await world.key(everywhere) }),
  },
  purgePerson: {
    everywhere: () => ({ reason: "She asked.", terms: [{ text: "Nobody Of Thatname" }] }),
  },
};

function aView() {
  return { name: randomUUID(), resource: "organizations", query: { filter: { state: "Chiapas" } } };
}

async function page(world: World, code: string) {
  const { document, revision } = await world.page(code);
  return { code, baseRevision: revision, input: { ...toCountryInput(document), sourceDate: "2026-03" } };
}

function invitation() {
  return { email: `${randomUUID()}@example.org`, name: "Ana", role: "EDITOR", countries: everywhere };
}

function flagged({ id }: OrganizationDocument) {
  return { organizationId: id, kind: "WRONG", note: "They moved." };
}

async function twoOf(world: World, countries: string[], status?: "DRAFT") {
  const { id: organizationId } = await world.organization(countries, status);
  const { id: otherId } = await world.organization(countries, status);
  return { organizationId, otherId, reason: "Two doors of one yard." };
}

async function gone(world: World, countries: string[]): Promise<string> {
  return world.person({ countries, deactivatedAt: new Date("2026-03-01T00:00:00Z") });
}

async function ordered(world: World, country: string) {
  const section = "walks";
  if ((await world.entries(country, section)).length === 0) {
    const houses = [1, 2].map(() => makeBareOrganization({ entries: [makeEntry({ country, section })] }));
    await publishOrganizations(world.db, houses);
  }
  const base = await world.entries(country, section);
  return { country, section, ids: [...base].reverse(), base };
}
