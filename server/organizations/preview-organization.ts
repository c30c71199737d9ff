import type { FieldProblem } from "../errors.ts";
import { differingPaths } from "../publishing/differing-paths.ts";
import { projectOrganization } from "../publishing/project-organization.ts";
import type { PublicOrganization } from "../publishing/public-document.ts";
import { readPublished } from "../publishing/read-published.ts";
import { checkPublishable } from "./checks/check-publishable.ts";
import type { OrganizationDocument } from "./document.ts";
import type { LoadedOrganization } from "./load-documents.ts";
import { readPolicy } from "./rows/read-policy.ts";
import { type Reader, type SentForm, tryForm } from "./try-form.ts";

export interface OrganizationPreview {
  /** As the public would see it, changes of others since the base revision included. */
  document: PublicOrganization;
  /** What would keep it from a first publication. */
  issues: FieldProblem[];
  /** Why a save would be refused as things are. */
  problems: FieldProblem[];
  /** Paths of what the public would see otherwise than now. */
  changes: string[];
}

/** Shows what the public would see of an unsaved form. Saves nothing. Fails with BAD_INPUT, NOT_FOUND, FORBIDDEN. */
export async function previewOrganization(reader: Reader, sent: SentForm): Promise<OrganizationPreview> {
  const { db, now } = reader;
  const { before, seen, document, problems } = await tryForm(reader, sent);
  const { days } = before ?? (await readPolicy(db));
  const projected = projectOrganization(document, {
    editedAt: now,
    verifications: before && seen ? readableChecks(before, seen) : [],
    days,
    unconfirmedSince: before?.unconfirmedSince ?? null,
  });
  return {
    document: projected.document,
    issues: checkPublishable(document),
    problems,
    changes: differingPaths((await readPublished(db, [document.id])).get(document.id) ?? null, projected),
  };
}

/** The checks of claims that are seen whole: one of what is kept from somebody must not tell them that they guessed it. */
function readableChecks({ document, verifications }: LoadedOrganization, seen: OrganizationDocument) {
  const claims = ({ presence, ...lists }: OrganizationDocument) => [
    presence,
    ...lists.locations,
    ...lists.contacts,
    ...[lists.phones, lists.emails, lists.links, lists.schedules].flat(),
  ];
  const known = new Set(claims(seen));
  const whole = new Set(claims(document).flatMap((claim) => (known.has(claim) ? [claim.id] : [])));
  return verifications.filter(({ claimId }) => whole.has(claimId));
}
