import type { Transaction } from "../database/prisma.ts";
import { asMadeOf } from "../verification/claims.ts";
import type { IntervalDays } from "../verification/intervals.ts";
import type { Verification } from "../verification/standing.ts";
import type { Description, OrganizationDocument } from "./document.ts";
import { wholeSql } from "./whole-sql.ts";

/** An organization as the truth has it: its document, and what stands beside it. */
export interface LoadedOrganization {
  document: OrganizationDocument;
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED" | "MERGED";
  revision: number;
  editedAt: Date;
  /** When it was first published; null for a draft that never was. */
  publishedAt: Date | null;
  archivedReason: string | null;
  /** The organization that it has become part of; only for what is merged. */
  mergedInto: string | null;
  /** How its clocks stood when they were last reckoned, and by which policy they are to be reckoned now. */
  verifiedAt: Date | null;
  nextDueAt: Date | null;
  foundWrong: number;
  /** Since when it was asked about its entry and never answered; what was checked afterwards counts more: see `unconfirmedSince`. */
  unconfirmedSince: Date | null;
  /** The policy's days, with the organization's own on top, and the policy's number. */
  days: IntervalDays;
  policyNumber: number;
  /** Also those of claims that fell together with its own in a merge, as if they had been made of these; not what was taken back. */
  verifications: Verification[];
  /** Where each entry stands in its section, by the entry's id: the section's to say, so not in the document. */
  positions: Record<string, number>;
}

/** JSON has no moments: Postgres writes them as text. */
type Raw<T, Moments extends keyof T> = Omit<T, Moments> & { [Field in Moments]: string };
type RawOrganization = Omit<
  LoadedOrganization,
  | "document"
  | "editedAt"
  | "publishedAt"
  | "verifiedAt"
  | "nextDueAt"
  | "unconfirmedSince"
  | "verifications"
  | "positions"
> & {
  document: OrganizationDocument;
  editedAt: string;
  publishedAt: string | null;
  verifiedAt: string | null;
  nextDueAt: string | null;
  unconfirmedSince: string | null;
  /** Each with the organization whose claim was checked. */
  verifications: (Raw<Verification, "verifiedAt" | "recordedAt"> & { madeOf: string })[];
  positions: Record<string, number> | null;
};

/** Loads organizations whole, in id order. Ids that name nothing are left out. */
export async function loadDocuments(tx: Transaction, ids: string[]): Promise<LoadedOrganization[]> {
  const rows = await tx.$queryRawUnsafe<{ whole: string }[]>(wholeSql, ids);
  return rows.map(({ whole }) => toLoaded(JSON.parse(whole)));
}

function toLoaded(raw: RawOrganization): LoadedOrganization {
  return {
    ...raw,
    document: { ...raw.document, descriptions: raw.document.descriptions.map(dated) },
    editedAt: new Date(raw.editedAt),
    publishedAt: toMoment(raw.publishedAt),
    verifiedAt: toMoment(raw.verifiedAt),
    nextDueAt: toMoment(raw.nextDueAt),
    unconfirmedSince: toMoment(raw.unconfirmedSince),
    verifications: raw.verifications.map(({ madeOf, ...made }) => ({
      ...made,
      fingerprint: asMadeOf(raw.document.id, madeOf, made.fingerprint),
      verifiedAt: new Date(made.verifiedAt),
      recordedAt: new Date(made.recordedAt),
    })),
    positions: raw.positions ?? {},
  };
}

function dated(text: Description): Description {
  return { ...text, editedAt: new Date(text.editedAt).toISOString() };
}

function toMoment(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
