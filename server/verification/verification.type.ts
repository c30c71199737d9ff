import { builder } from "../editorial/builder.ts";
import { actorName } from "../users/actor-name.ts";
import type { ShownVerification } from "./claim-history.ts";
import { VerificationMethodRef, VerificationOutcomeRef } from "./enums.type.ts";

export const VerificationRef = builder.objectRef<ShownVerification>("Verification").implement({
  description: "A check of one claim against the world, kept forever as it was told.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    outcome: t.expose("outcome", { type: VerificationOutcomeRef, description: "What it came to." }),
    method: t.expose("method", { type: VerificationMethodRef, description: "How it was made." }),
    verifiedAt: t.expose("verifiedAt", { type: "DateTime", description: "When it was made." }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When it was told here." }),
    verifiedBy: t.string({
      description: "The name of who told it.",
      resolve: ({ verifiedBy }, _args, context) => actorName(context, verifiedBy),
    }),
    revision: t.exposeInt("revision", { description: "The organization's revision that was looked at." }),
    counts: t.exposeBoolean("counts", {
      description:
        "Whether it speaks of what the claim says now. What was checked of an earlier text counts again when that text comes back; what was taken back never does.",
    }),
    withdrawnAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it was taken back, as recorded by mistake; null where it holds.",
      resolve: ({ withdrawal }) => withdrawal?.withdrawnAt,
    }),
    withdrawnBy: t.string({
      nullable: true,
      description: "The name of who took it back; null where it holds.",
      resolve: ({ withdrawal }, _args, context) => withdrawal && actorName(context, withdrawal.withdrawnBy),
    }),
    evidenceUrl: t.exposeString("evidenceUrl", {
      nullable: true,
      description: "A page on which it can be seen.",
    }),
    note: t.exposeString("note", {
      nullable: true,
      description: "What whoever checked had to say; never public.",
    }),
  }),
});
