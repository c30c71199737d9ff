import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { lockOrganization } from "./locks/lock-organization.ts";
import type { Saved } from "./organization.refs.ts";
import { policyRecord } from "./policy-record.ts";
import { recordChange } from "./revisions/record-change.ts";
import { sayStatus } from "./say-status.ts";

/** Brings an archived organization back as it was before: public again if it was, else a draft. */
export async function unarchiveOrganization(
  work: Work,
  { id }: { id: string; requestId?: string | null },
): Promise<Omit<Saved, "edition">> {
  const before = await lockOrganization(work.tx, id);
  authorize(organizationPolicy, "unarchive", work.actor, policyRecord(before.status, before.document));
  const is = sayStatus(before);
  if (before.status !== "ARCHIVED")
    fail("WRONG_STATE", {
      en: `Only what is archived can be brought back; this is ${is.en}.`,
      es: `Solo se puede recuperar una organización archivada; esta está ${is.es}.`,
    });
  const status = await statusBefore(work.tx, before.document.id);
  const { revision } = await recordChange(
    work,
    before,
    { document: before.document, status },
    { kind: "EDIT", message: null },
  );
  return { organizationId: before.document.id, revision };
}

/** What it was before it was archived; one that history never saw in the directory is a draft. */
async function statusBefore(tx: Transaction, organizationId: string): Promise<"DRAFT" | "PUBLISHED"> {
  const last = await tx.revision.findFirst({
    where: { organizationId, status: { notIn: ["ARCHIVED", "MERGED"] } },
    orderBy: { number: "desc" },
    select: { status: true },
  });
  return last?.status === "PUBLISHED" ? "PUBLISHED" : "DRAFT";
}
