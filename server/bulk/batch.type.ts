import type { BatchItem } from "../../generated/prisma/client.ts";
import { builder } from "../editorial/builder.ts";
import { inLanguage, type Words } from "../locales.ts";
import { IssueRef } from "../organizations/types/preview.type.ts";
import { bulkPolicy } from "../policies/bulk.ts";
import { mayOf } from "../policies/law.ts";
import { actorName } from "../users/actor-name.ts";
import type { KeptBatch } from "./read-batch.ts";
import type { BatchResult, ItemResult } from "./run-batch.ts";

const ItemErrorRef = builder.objectRef<NonNullable<ItemResult["error"]>>("BatchItemError").implement({
  description: "Why an organization of a batch was left as it was.",
  fields: (t) => ({
    code: t.exposeString("code", {
      description: "The code that the change of this one alone would answer with.",
    }),
    message: t.string({
      description: "The same in a sentence.",
      resolve: ({ message }, _args, { locale }) => inLanguage(message, locale),
    }),
    fields: t.expose("fields", { type: [IssueRef], description: "The places that are wrong, if any." }),
  }),
});

const ItemResultRef = builder.objectRef<ItemResult>("BatchItemResult").implement({
  description: "What came of one organization in a batch.",
  fields: (t) => ({
    organizationId: t.exposeID("organizationId", { description: "UUID of the organization." }),
    revision: t.exposeInt("revision", {
      nullable: true,
      description: "Its newest revision; null where there is no such organization.",
    }),
    changed: t.exposeBoolean("changed", { description: "Whether the batch made that revision." }),
    error: t.expose("error", {
      type: ItemErrorRef,
      nullable: true,
      description: "Why it was left as it was; null where nothing was wrong.",
    }),
  }),
});

export const BatchResultRef = builder.objectRef<BatchResult & { edition: number }>("BatchResult").implement({
  description: "What came of a change of many organizations: all that could be changed are, in one edition.",
  fields: (t) => ({
    batchId: t.exposeID("batchId", { description: "UUID by which the batch can be undone." }),
    items: t.expose("items", {
      type: [ItemResultRef],
      description: "One for each id, sorted by id; one that came twice is there once.",
    }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 where nothing had to be published.",
    }),
  }),
});

const BatchItemRef = builder.objectRef<BatchItem>("BatchItem").implement({
  description: "What a batch did to one organization.",
  fields: (t) => ({
    organizationId: t.exposeID("organizationId", { description: "UUID of the organization." }),
    revisionBefore: t.exposeInt("revisionBefore", {
      nullable: true,
      description: "Its revision before; null where nothing was changed.",
    }),
    revisionAfter: t.exposeInt("revisionAfter", {
      nullable: true,
      description: "The revision that the batch made; null where nothing was changed.",
    }),
    errorCode: t.exposeString("errorCode", {
      nullable: true,
      description: "Code of the error that left it.",
    }),
    errorMessage: t.string({
      nullable: true,
      description: "The same in a sentence.",
      resolve: ({ errorMessage }, _args, { locale }) =>
        errorMessage === null ? null : inLanguage(errorMessage as Words | string, locale),
    }),
  }),
});

export const BatchRef = builder.objectRef<KeptBatch>("Batch").implement({
  description: "A change of many organizations at once, as it is kept.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    verb: t.exposeString("verb", { description: "The mutation that it was." }),
    input: t.field({
      type: "JSON",
      description: "What it was given, beside the ids.",
      resolve: ({ input }) => input,
    }),
    madeBy: t.string({
      description: "The name of who made it.",
      resolve: ({ madeBy }, _args, context) => actorName(context, madeBy),
    }),
    madeAt: t.expose("madeAt", { type: "DateTime", description: "When it was made." }),
    undoneAt: t.expose("undoneAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was undone; null while it is not.",
    }),
    items: t.expose("items", { type: [BatchItemRef], description: "Each organization, by id." }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: (batch, _args, { actor }) => mayOf(bulkPolicy, actor, batch),
    }),
  }),
});
