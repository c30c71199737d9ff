import type { ApiKey } from "../../generated/prisma/client.ts";
import { builder } from "../editorial/builder.ts";
import { apiKeyPolicy } from "../policies/api-key.ts";
import { mayOf } from "../policies/law.ts";
import { actorName } from "../users/actor-name.ts";
import { RoleRef } from "../users/role.type.ts";

export const ApiKeyRef = builder.objectRef<ApiKey>("ApiKey").implement({
  description: "A script's way in. The key itself is told once, when it is made.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    name: t.exposeString("name", { description: "What it is for; shown in history." }),
    start: t.exposeString("start", { description: "Its first characters, by which it is recognized." }),
    role: t.expose("role", { type: RoleRef, description: "What it may do." }),
    countries: t.exposeStringList("countries", {
      description: "Codes of the countries where its role holds; empty means everywhere.",
    }),
    createdBy: t.string({
      description: "The name of who made it.",
      resolve: ({ createdBy }, _args, context) => actorName(context, createdBy),
    }),
    createdAt: t.expose("createdAt", { type: "DateTime", description: "When it was made." }),
    expiresAt: t.expose("expiresAt", {
      type: "DateTime",
      nullable: true,
      description: "When it stops being good; null for never.",
    }),
    revokedAt: t.expose("revokedAt", {
      type: "DateTime",
      nullable: true,
      description: "When somebody revoked it; null where nobody did.",
    }),
    lastUsedAt: t.expose("lastUsedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was last used, to the minute; null when never.",
    }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: (key, _args, { actor }) => mayOf(apiKeyPolicy, actor, key),
    }),
  }),
});

export const NewApiKeyRef = builder.objectRef<{ id: string; key: string | null }>("NewApiKey").implement({
  description: "A key that was made.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    key: t.exposeString("key", {
      nullable: true,
      description:
        "The key, to be sent as `Authorization: Bearer KEY`. It is told this once: null in the answer to a retry.",
    }),
  }),
});

export const RevokedApiKeyRef = builder.objectRef<{ id: string }>("RevokedApiKey").implement({
  description: "A key that was revoked.",
  fields: (t) => ({ id: t.exposeID("id", { description: "UUID." }) }),
});
