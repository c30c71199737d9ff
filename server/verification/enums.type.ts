import { builder } from "../editorial/builder.ts";

export const FreshnessRef = builder.enumType("Freshness", {
  description:
    "How fresh a claim, or the worst of an organization's critical claims, is at the moment of reading.",
  values: {
    NEVER_VERIFIED: {
      description:
        "Nobody has checked that it holds as it stands now; or the last check found it wrong, see `foundWrongAt`.",
    },
    OVERDUE: { description: "It was verified, but too long ago." },
    DUE_SOON: { description: "It stands verified and falls due within 30 days." },
    VERIFIED: { description: "It stands verified." },
  } as const,
});

export const VerificationMethodRef = builder.enumType("VerificationMethod", {
  description: "How a claim was checked.",
  values: {
    PHONE: { description: "Somebody called." },
    EMAIL: { description: "Somebody wrote and was answered." },
    WEBSITE: { description: "It was looked up on the organization's own pages." },
    VISIT: { description: "Somebody was there." },
    ORGANIZATION: { description: "The organization confirmed it itself." },
    MACHINE: { description: "An automatic check." },
  } as const,
});

export const VerificationOutcomeRef = builder.enumType("VerificationOutcome", {
  description: "What a check of a claim came to.",
  values: {
    CONFIRMED: { description: "It is as the directory says." },
    CORRECTED: { description: "It was not; now the directory says what is right, and that was checked." },
    WRONG: { description: "It is not as the directory says." },
    MOVED: { description: "They are somewhere else now." },
    NO_ANSWER: { description: "Nobody answered; that says nothing about the claim." },
    UNREACHABLE: { description: "It could not be reached; that says nothing about the claim." },
    CLOSED: { description: "It exists no more." },
  } as const,
});

export const ClaimKindRef = builder.enumType("ClaimKind", {
  description: "What a claim is about.",
  values: {
    PRESENCE: { description: "That it is there, open, and serves these people." },
    ADDRESS: { description: "Where it is." },
    PHONE: { description: "A number." },
    EMAIL: { description: "A mailbox." },
    LINK: { description: "A page in the web." },
    SCHEDULE: { description: "When it is open." },
    CONTACT: { description: "A person." },
  } as const,
});

export const IntervalKeyRef = builder.enumType("IntervalKey", {
  description: "What has an interval of its own.",
  values: {
    PRESENCE: { description: "That they are there, open, and serve these people." },
    ADDRESS: { description: "Addresses." },
    PHONE: { description: "Phones that are not urgent." },
    URGENT_PHONE: { description: "Hotlines, and all phones of legal aid." },
    EMAIL: { description: "Mailboxes." },
    LINK: { description: "Websites and social pages." },
    SCHEDULE: { description: "Opening times." },
    CONTACT: { description: "Persons." },
  } as const,
});
