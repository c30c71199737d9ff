import { builder } from "../../editorial/builder.ts";
import {
  ClaimKindRef,
  FreshnessRef,
  VerificationMethodRef,
  VerificationOutcomeRef,
} from "../../verification/enums.type.ts";
import type { TaskClaim } from "./task-claims.ts";

export const TaskClaimRef = builder.objectRef<TaskClaim>("TaskClaim").implement({
  description:
    "A claim to check in a task, with the ways to check it, and what came of it since the review opened.",
  fields: (t) => ({
    claimId: t.exposeID("claimId", { description: "UUID." }),
    kind: t.expose("kind", { type: ClaimKindRef, description: "What it is about." }),
    path: t.exposeString("path", {
      description: "Where it stands in the organization, such as `phones.ID`.",
    }),
    label: t.string({
      description: "What it is of, in the language of the request, such as `Hotline: reception`.",
      resolve: ({ label }, _args, { locale }) => label[locale],
    }),
    value: t.string({
      description: "What the entry says, in one line.",
      resolve: ({ value }, _args, { locale }) => value[locale],
    }),
    due: t.exposeBoolean("due", { description: "Whether it was due when the review opened." }),
    freshness: t.expose("freshness", {
      type: FreshnessRef,
      description: "How fresh it is at the moment of reading.",
    }),
    dueAt: t.expose("dueAt", {
      type: "DateTime",
      nullable: true,
      description: "When its last check stops counting.",
    }),
    verifiedAt: t.expose("verifiedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was last checked and held; null while it does not stand verified.",
    }),
    verifiedVia: t.expose("verifiedVia", {
      type: VerificationMethodRef,
      nullable: true,
      description: "How that check was made.",
    }),
    foundWrongAt: t.expose("foundWrongAt", {
      type: "DateTime",
      nullable: true,
      description: "When a check found it wrong; null where none did, or it was corrected since.",
    }),
    dial: t.exposeString("dial", {
      nullable: true,
      description: "`tel:` link; null where it cannot be called.",
    }),
    write: t.exposeString("write", {
      nullable: true,
      description: "`mailto:` link; null where it is no mailbox.",
    }),
    open: t.exposeString("open", {
      nullable: true,
      description: "`https:` link; null where there is no page.",
    }),
    outcome: t.expose("outcome", {
      type: VerificationOutcomeRef,
      nullable: true,
      description:
        "What a check came to since the review opened, whoever made it; the last that decided, or else the last.",
    }),
    method: t.expose("method", {
      type: VerificationMethodRef,
      nullable: true,
      description: "How that check was made.",
    }),
    outcomeAt: t.expose("outcomeAt", { type: "DateTime", nullable: true, description: "When it was made." }),
    verificationId: t.exposeID("verificationId", {
      nullable: true,
      description: "UUID of that check, by which it can be taken back.",
    }),
    attempts: t.exposeInt("attempts", {
      description: "How often nobody was reached since the review opened.",
    }),
  }),
});
