import { randomUUID } from "node:crypto";
import type { Desk } from "../../../server/editorial/work.ts";
import { PosadaError } from "../../../server/errors.ts";
import { archiveOrganization } from "../../../server/organizations/archive-organization.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { restoreRevision } from "../../../server/organizations/revisions/restore-revision.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { unarchiveOrganization } from "../../../server/organizations/unarchive-organization.ts";
import { claimsOf } from "../../../server/verification/claims.ts";
import { verifyClaims } from "../../../server/verification/verify-claims.ts";
import { makeBareOrganization, makeEntry, makePhone } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { atDesk } from "../../support/desk.ts";
import type { Sequence, Step } from "./sequences.ts";

/** A change that was answered with a revision. Where `mark` is set, that revision alone must tell of it. */
export interface Accepted {
  act: Step["act"] | "import";
  revision: number;
  mark: string | null;
}

export interface Played {
  id: string;
  accepted: Accepted[];
}

/** Refusals that are right when somebody was quicker. */
const fair = ["CONFLICT", "STALE_CLAIM", "WRONG_STATE"];

/** An organization to play with: an entry, and two numbers to quarrel about. */
export function makePlaything(): OrganizationDocument {
  return makeBareOrganization({ entries: [makeEntry()], phones: [makePhone(), makePhone()] });
}

/** Lets the sessions loose on an organization that is published at revision 1; gives what was accepted of their doing. */
export async function playSequence(desks: Desk[], id: string, sequence: Sequence): Promise<Played> {
  const accepted: Accepted[] = [{ act: "import", revision: 1, mark: null }];
  await Promise.all(
    sequence.map(async (steps, index) => {
      const desk = desks[index]!;
      let seen: Seen | null = null;
      for (const step of steps) {
        if (step.looks || !seen) seen = await look(desk, id);
        const mark = `mark-${randomUUID()}`;
        try {
          const { revision, marked } = await perform(desk, seen, step, mark);
          accepted.push({ act: step.act, revision, mark: marked ? mark : null });
        } catch (error) {
          if (!(error instanceof PosadaError) || !fair.includes(error.code)) throw error;
        }
      }
    }),
  );
  return { id, accepted };
}

interface Seen {
  revision: number;
  document: OrganizationDocument;
}

async function look({ db }: Desk, id: string): Promise<Seen> {
  const [found] = await loadDocuments(db, [id]);
  return { revision: found!.revision, document: found!.document };
}

async function perform(
  desk: Desk,
  seen: Seen,
  { act, pick }: Step,
  mark: string,
): Promise<{ revision: number; marked: boolean }> {
  const { id } = seen.document;
  if (act === "archive")
    return { ...(await atDesk(desk, archiveOrganization, { id, reason: mark })), marked: false };
  if (act === "unarchive") return { ...(await atDesk(desk, unarchiveOrganization, { id })), marked: false };
  if (act === "restore") {
    const revision = (pick % seen.revision) + 1;
    return { ...(await atDesk(desk, restoreRevision, { id, revision })), marked: false };
  }
  if (act === "verify") {
    const claims = claimsOf(seen.document);
    const { id: claimId } = claims[pick % claims.length]!;
    const claim = { claimId, outcome: "CONFIRMED", method: "PHONE", note: mark } as const;
    const answer = await atDesk(desk, verifyClaims, {
      organizationId: id,
      revision: seen.revision,
      claims: [claim],
    });
    return { ...answer, marked: false };
  }
  const input = toInput(change(seen.document, act, pick, mark));
  const answer = await atDesk(desk, saveOrganization, { id, baseRevision: seen.revision, input });
  return { ...answer, marked: true };
}

/** The document as a session would have it; every change carries the mark somewhere. */
function change(
  document: OrganizationDocument,
  act: Step["act"],
  pick: number,
  mark: string,
): OrganizationDocument {
  const { phones } = document;
  const chosen = phones[pick % Math.max(phones.length, 1)];
  // What changes nothing that can be told apart changes the source's note on the entry besides.
  const entries = document.entries.map((entry) => ({ ...entry, note: { ...entry.note, en: mark } }));
  switch (act) {
    case "rename":
      return { ...document, name: mark };
    case "describe":
      return {
        ...document,
        descriptions: [{ locale: "en", body: mark, editedAt: "2026-01-01T00:00:00.000Z" }],
      };
    case "add a phone":
      return { ...document, phones: [...phones, makePhone({ label: { en: mark } })] };
    case "label a phone":
      return chosen
        ? {
            ...document,
            phones: phones.map((phone) => (phone === chosen ? { ...phone, label: { es: mark } } : phone)),
          }
        : { ...document, name: mark };
    case "drop a phone":
      return { ...document, entries, phones: phones.filter((phone) => phone !== chosen) };
    default:
      return { ...document, entries, phones: [...phones].reverse() };
  }
}
