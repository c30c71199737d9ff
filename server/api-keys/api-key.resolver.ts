import { builder } from "../editorial/builder.ts";
import { RoleRef } from "../users/role.type.ts";
import { ApiKeyRef, NewApiKeyRef, RevokedApiKeyRef } from "./api-key.type.ts";
import { createApiKey } from "./create-api-key.ts";
import { readApiKeys } from "./read-api-keys.ts";
import { revokeApiKey } from "./revoke-api-key.ts";

builder.queryField("apiKeys", (t) =>
  t.field({
    type: [ApiKeyRef],
    description: "Every key there is or was, newest first. For admins.",
    resolve: (_root, _args, context) => readApiKeys(context),
  }),
);

builder.mutationField("createApiKey", (t) =>
  t.field({
    type: NewApiKeyRef,
    description: "Makes a key for a script. Fails with BAD_INPUT, or FORBIDDEN.",
    args: {
      name: t.arg.string({ required: true, description: "What it is for, 1 to 100 characters." }),
      role: t.arg({ type: RoleRef, required: true, description: "What it may do." }),
      countries: t.arg.stringList({
        description:
          "Codes of the countries where its role holds (ISO 3166-1 alpha-2); everywhere when empty.",
      }),
      expiresAt: t.arg({ type: "DateTime", description: "When it stops being good; never when left out." }),
      requestId: t.arg.id({
        description: "An id of your own for this request: a retry makes no second key.",
      }),
    },
    extensions: { permission: "apiKey.create" },
    resolve: (_root, args, context) => createApiKey(context, args),
  }),
);

builder.mutationField("revokeApiKey", (t) =>
  t.field({
    type: RevokedApiKeyRef,
    description: "Makes a key good for nothing from now on. Fails with NOT_FOUND, or FORBIDDEN.",
    args: {
      id: t.arg.id({ required: true, description: "The key's UUID." }),
      requestId: t.arg.id({ description: "An id of your own for this request: a retry changes nothing." }),
    },
    extensions: { permission: "apiKey.revoke" },
    resolve: (_root, args, context) => context.run("revokeApiKey", args, revokeApiKey),
  }),
);
