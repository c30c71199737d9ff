import { randomUUID } from "node:crypto";
import type { Proposal } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { readFields } from "../documents/read-fields.ts";
import type { Change } from "../documents/shape.ts";
import type { EditorialContext } from "../editorial/context.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import { blankDocument } from "../organizations/inputs/blank-document.ts";
import { makeSlug } from "../organizations/inputs/make-slug.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { organizationShape } from "../organizations/organization-shape.ts";
import { policyRecord } from "../organizations/policy-record.ts";
import { readRevision } from "../organizations/revisions/read-revision.ts";
import { saveDocument } from "../organizations/save-document.ts";
import { authorize } from "../policies/law.ts";
import { proposalPolicy } from "../policies/proposal.ts";
import { nameActors } from "../users/name-actors.ts";
import { checkWords } from "./check-words.ts";
import { lockProposal, requireOpen } from "./lock-proposal.ts";
import type { DecidedProposal } from "./proposal.refs.ts";
import { changesOf, misreadChanges, withChanges } from "./proposed-changes.ts";
import { thankProposer } from "./thank-proposer.ts";
import { verifyTold } from "./verify-told.ts";

export interface AcceptProposal {
  id: string;
  /** Paths of the changes to take over; all of them when left out. */
  paths?: string[] | null;
  /** Why the rest is left. */
  reason?: string | null;
  message?: string | null;
  requestId?: string | null;
}

/**
 * Takes over what somebody proposed, all or in part, as a save from the revision that they looked at: what others have
 * changed since is kept where it does not meet it. A proposed organization becomes a draft. Of what an organization said
 * of itself, what it confirmed is verified with it.
 */
export async function acceptProposal(
  work: Work,
  { id, paths, reason, message }: AcceptProposal,
  { mailer }: Pick<EditorialContext, "mailer">,
): Promise<Omit<DecidedProposal, "edition">> {
  const { tx, actor, now } = work;
  const { proposal, organization } = await lockProposal(tx, id);
  const changes = changesOf(proposal);
  const chosen = choose(changes, paths);
  const base = await readBase(tx, proposal, organization);
  const proposed = withChanges(base, chosen, now);
  const yours = { ...proposed, slug: proposed.slug || (await makeSlug(tx, proposed.name, base.id)) };
  const sides = organization ? [organization.document, yours] : [yours];
  authorize(proposalPolicy, "decide", actor, {
    status: proposal.status,
    organization: policyRecord(organization?.status ?? "DRAFT", ...sides),
  });
  requireOpen(proposal);

  const why = checkMessage(message);
  requireRead(base, organization?.document ?? base, chosen);
  // Where an organization only said what is right, or wrote a note, there is nothing to save.
  const { revision: saved, merged } =
    chosen.length === 0 && organization
      ? { revision: null, merged: [] }
      : await saveDocument(
          work,
          organization,
          { base, yours },
          { kind: "MERGE", message: await tellOrigin(tx, proposal, why) },
        );
  const answer = await tx.confirmAnswer.findUnique({ where: { proposalId: id } });
  const told = answer && (await verifyTold(work, { organizationId: base.id, answer, changes, chosen }));
  const revision = saved ?? told;
  const whole = chosen.length === changes.length;
  await tx.proposal.update({
    where: { id },
    data: {
      status: whole ? "ACCEPTED" : "PARTLY_ACCEPTED",
      organizationId: base.id,
      decidedBy: actor.reference,
      decidedAt: now,
      reason: reason == null ? null : checkWords(reason, "reason"),
      accepted: chosen.map(({ path }) => path),
      revision,
    },
  });
  await thankProposer(work, mailer, { proposal, organizationName: yours.name });
  return { proposalId: id, organizationId: base.id, revision, merged };
}

function choose(changes: Change[], paths: string[] | null | undefined): Change[] {
  if (paths == null) return changes;
  const unknown = paths.filter((path) => !changes.some((change) => change.path === path));
  if (unknown.length > 0)
    fail("BAD_INPUT", undefined, [
      {
        path: "paths",
        message: {
          en: `The proposal does not change ${unknown.join(", ")}. Choose among its changes.`,
          es: `La propuesta no cambia ${unknown.join(", ")}. Elige entre sus cambios.`,
        },
      },
    ]);
  if (paths.length === 0 && changes.length > 0)
    fail("BAD_INPUT", undefined, [
      {
        path: "paths",
        message: {
          en: "Choose one change at least; to take over none, reject the proposal.",
          es: "Elige al menos un cambio; si no quieres ninguno, rechaza la propuesta.",
        },
      },
    ]);
  return changes.filter(({ path }) => paths.includes(path));
}

/** Stops with CONFLICT where whoever proposed a change did not see what it would replace. */
function requireRead(base: OrganizationDocument, theirs: OrganizationDocument, chosen: Change[]): void {
  const [was, is] = [base, theirs].map((document) => readFields(document, organizationShape));
  const conflicts = misreadChanges(base, chosen).map(({ path, to }) => ({
    path,
    base: was!(path),
    theirs: is!(path),
    yours: to,
    message: {
      en: "Something else stands there than whoever proposed this has seen. Look at it, and save it by hand.",
      es: "Ahí dice algo distinto de lo que vio quien lo propuso. Míralo y guárdalo a mano.",
    },
  }));
  if (conflicts.length > 0) fail("CONFLICT", undefined, conflicts);
}

/** As long as the message of a revision may be. */
const longestOrigin = 500;

/** What history says of it: whose idea it was, and why, in the words of who takes it over if they gave any. */
async function tellOrigin(tx: Transaction, { proposedBy, message }: Proposal, why: string | null) {
  const name = (await nameActors(tx, [proposedBy])).get(proposedBy);
  const origin = why === null ? `Proposed by ${name}: ${message}` : `${why} (Proposed by ${name}.)`;
  const letters = [...origin];
  return letters.length > longestOrigin ? `${letters.slice(0, longestOrigin - 1).join("")}…` : origin;
}

async function readBase(
  tx: Transaction,
  { baseRevision }: Proposal,
  organization: LoadedOrganization | null,
): Promise<OrganizationDocument> {
  if (!organization) return blankDocument(randomUUID(), randomUUID());
  const { document, revision } = organization;
  return baseRevision === revision ? document : readRevision(tx, document.id, baseRevision);
}
