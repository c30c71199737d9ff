import { builder } from "../editorial/builder.ts";
import type { Hit } from "./find-hits.ts";
import type { MatchingUser } from "./matching-users.ts";
import type { PurgePreview } from "./preview-purge.ts";
import type { Purged } from "./purge-person.ts";
import type { TableHits } from "./remove-terms.ts";

export const PurgeTermInput = builder.inputType("PurgeTermInput", {
  description: "Something that tells who a person is.",
  fields: (t) => ({
    text: t.string({
      required: true,
      description:
        "A name, a whole email address or a phone number, 3 to 200 characters. Names and addresses are found whatever " +
        "their case and accents, as whole words; numbers by their last digits, however they are written.",
    }),
  }),
});

const HitRef = builder.objectRef<Hit>("PurgeHit").implement({
  description: "A row of the database in which a term stands.",
  fields: (t) => ({
    table: t.exposeString("table", { description: "Schema and table, such as `editorial.revision`." }),
    column: t.exposeString("column", { description: "The column whose text or document it is." }),
    key: t.exposeString("key", { description: "The row's key, its parts separated by slashes." }),
    organizationId: t.exposeID("organizationId", {
      nullable: true,
      description: "UUID of the organization that the row belongs to; null where it belongs to none.",
    }),
    excerpt: t.exposeString("excerpt", { description: "The words around the first place." }),
  }),
});

const MatchingUserRef = builder.objectRef<MatchingUser>("PurgeUser").implement({
  description: "An account whose name or address has a term.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The account's id." }),
    name: t.exposeString("name", { description: "The person's name." }),
    email: t.exposeString("email", { description: "The address with which the person signs in." }),
    deactivated: t.exposeBoolean("deactivated", { description: "Whether nobody can sign in with it." }),
    advice: t.string({
      description: "What a purge does with it, or what to do before.",
      resolve: ({ deactivated }) =>
        deactivated
          ? "The purge takes name, address and every way of signing in from it."
          : "The purge leaves it, because somebody may be working with it. Deactivate it first, and purge then.",
    }),
  }),
});

export const PurgePreviewRef = builder.objectRef<PurgePreview>("PurgePreview").implement({
  description: "What a purge would reach.",
  fields: (t) => ({
    terms: t.exposeStringList("terms", {
      description:
        "What is looked for, each once: what was given, and the numbers and addresses that belonged " +
        "to the contact person of that name and to nobody else.",
    }),
    hits: t.expose("hits", { type: [HitRef], description: "The first 500 places." }),
    isMore: t.exposeBoolean("isMore", { description: "Whether there are more than are listed." }),
    letters: t.exposeStringList("letters", {
      description: "Names of letters in the outbox folder that would be deleted.",
    }),
    users: t.expose("users", {
      type: [MatchingUserRef],
      description: "Accounts, with what becomes of each.",
    }),
  }),
});

const TableHitsRef = builder.objectRef<TableHits>("PurgedTable").implement({
  description: "How many rows of a table were purged.",
  fields: (t) => ({
    table: t.exposeString("table", { description: "Schema and table." }),
    hits: t.exposeInt("hits", { description: "Rows that had a term." }),
  }),
});

export const PurgedRef = builder.objectRef<Purged & { edition: number }>("Purged").implement({
  description: "What was removed. Nothing in it says of whom.",
  fields: (t) => ({
    purgeId: t.exposeID("purgeId", { description: "UUID of the purge in the ledger." }),
    hits: t.exposeInt("hits", { description: "Rows that had a term, in all tables." }),
    tables: t.expose("tables", { type: [TableHitsRef], description: "The same by table." }),
    organizations: t.exposeInt("organizations", { description: "Organizations that were looked through." }),
    anonymizedUsers: t.exposeStringList("anonymizedUsers", {
      description: "Ids of deactivated accounts that have no name any more.",
    }),
    activeUsers: t.exposeStringList("activeUsers", {
      description: "Ids of accounts that have a term and were left: deactivate them, and purge again.",
    }),
    edition: t.exposeInt("edition", { description: "The edition in which it is public." }),
  }),
});
