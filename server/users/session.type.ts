import { builder } from "../editorial/builder.ts";
import type { OpenSession } from "./sessions.ts";

export const SessionRef = builder.objectRef<OpenSession>("Session").implement({
  description: "One browser in which somebody is signed in.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "By which it is revoked; it lets nobody in." }),
    createdAt: t.field({
      type: "DateTime",
      description: "When the person signed in.",
      resolve: ({ createdAt }) => createdAt,
    }),
    expiresAt: t.field({
      type: "DateTime",
      description: "When it ends unless it is used before: 14 days after the last day of use.",
      resolve: ({ expiresAt }) => expiresAt,
    }),
    ipAddress: t.exposeString("ipAddress", {
      nullable: true,
      description: "The address from which the person signed in; of IPv6 the network's half.",
    }),
    userAgent: t.exposeString("userAgent", {
      nullable: true,
      description: "What the browser says it is.",
    }),
  }),
});

export const RevokedSessionRef = builder.objectRef<{ id: string }>("RevokedSession").implement({
  description: "A session that has ended.",
  fields: (t) => ({ id: t.exposeID("id", { description: "Which one." }) }),
});
