import type { Prisma, Proposal } from "../../generated/prisma/client.ts";
import type { Policy } from "./law.ts";
import { type OrganizationRecord, organizationPolicy } from "./organization.ts";
import { isEditor } from "./roles.ts";

/** A proposal, by the organization that it would change: a new one has the countries it is proposed for. */
export interface ProposalRecord extends Pick<Proposal, "status"> {
  organization: OrganizationRecord;
}

/** Contributors see what they proposed themselves, editors everything. */
export const proposalPolicy: Policy<ProposalRecord, Prisma.ProposalWhereInput> = {
  noun: "proposal",
  rows: (actor) => (isEditor(actor) ? {} : { proposedBy: actor.reference }),
  verbs: {
    decide: {
      says: {
        en: "Whoever may save an organization accepts and rejects what is proposed for it.",
        es: "Quien puede guardar una organización acepta y rechaza lo que se propone para ella.",
      },
      may: (actor, { organization }) => organizationPolicy.verbs.save!.may(actor, organization),
      when: ({ status }) => status === "OPEN",
    },
  },
  samples: Object.fromEntries(
    Object.entries(organizationPolicy.samples).map(([name, organization]) => [
      name,
      { organization, status: "OPEN" },
    ]),
  ),
};
