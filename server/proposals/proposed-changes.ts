import { isDeepStrictEqual } from "node:util";
import type { Proposal } from "../../generated/prisma/client.ts";
import { applyChanges } from "../documents/apply-changes.ts";
import { compare } from "../documents/compare.ts";
import { flatten } from "../documents/flatten.ts";
import { readFields } from "../documents/read-fields.ts";
import type { Change } from "../documents/shape.ts";
import type { Entry, Location, OrganizationDocument } from "../organizations/document.ts";
import { deriveDocument } from "../organizations/inputs/derive-document.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { organizationShape } from "../organizations/organization-shape.ts";
import { policyRecord } from "../organizations/policy-record.ts";
import { publicPart } from "../organizations/redact-document.ts";
import type { ProposalRecord } from "../policies/proposal.ts";

/** The fields that somebody wants changed; what only follows from other fields is nobody's to propose. */
export function proposedChanges(seen: OrganizationDocument, typed: OrganizationDocument): Change[] {
  const own = new Set([seen, typed].flatMap((document) => [...flatten(document, organizationShape).keys()]));
  return compare(seen, typed, organizationShape).filter(({ path }) => own.has(path));
}

/** The changes that a proposal keeps. */
export function changesOf({ changes }: Pick<Proposal, "changes">): Change[] {
  return changes as unknown as Change[];
}

/**
 * The changes whose `from` is not what the base says: whoever proposed them saw something else, or nothing where there
 * is something that is kept from them. Of an order they told the items that they saw, of a place to be taken away what
 * is public of it. Pure.
 */
export function misreadChanges(base: OrganizationDocument, changes: readonly Change[]): Change[] {
  const says = readFields(base, organizationShape);
  const fits = ({ path, from, to }: Change) => {
    const said = says(path);
    if (typeof organizationShape[path] === "object")
      return isDeepStrictEqual(
        from,
        (said as string[]).filter((key) => (from as string[]).includes(key)),
      );
    const isPlace = to === null && said !== null && /^locations\.[^.]+$/.test(path);
    return (
      isDeepStrictEqual(from, said) || (isPlace && isDeepStrictEqual(from, publicPart(said as Location)))
    );
  };
  return changes.filter((change) => !fits(change));
}

/** The document that the changes make of the one they were proposed for, with all that follows from its fields. */
export function withChanges(base: OrganizationDocument, changes: Change[], now: Date): OrganizationDocument {
  const { id, presence } = base;
  const changed = { ...applyChanges(base, changes, organizationShape), id, presence };
  return deriveDocument(changed as unknown as OrganizationDocument, [base], now);
}

/** What the law looks at: the organization, or the countries of the one that is proposed. */
export function proposalRecord(
  proposal: Pick<Proposal, "changes" | "status">,
  organization: LoadedOrganization | null,
): ProposalRecord {
  const { status } = proposal;
  if (organization) return { status, organization: policyRecord(organization.status, organization.document) };
  const entries = changesOf(proposal).filter(({ path }) => path.startsWith("entries."));
  const countries = entries.map(({ to }) => (to as Entry).country);
  return { status, organization: { status: "DRAFT", countries: [...new Set(countries)] } };
}
