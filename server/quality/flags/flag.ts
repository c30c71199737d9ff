import { recordEvent } from "../../audit/record-event.ts";
import type { Work } from "../../editorial/work.ts";
import { checkMessage } from "../../organizations/checks/check-message.ts";
import { lockOrganization } from "../../organizations/locks/lock-organization.ts";
import { policyRecord } from "../../organizations/policy-record.ts";
import { redactDocument } from "../../organizations/redact-document.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { fingerprintOf } from "../finding-fingerprint.ts";
import type { DecidedFindings } from "../findings/decide-findings.ts";
import { findOther } from "./find-other.ts";
import { findPlace } from "./find-place.ts";
import { type Flag, flagKinds } from "./flag-kinds.ts";

export interface FlagRequest {
  organizationId: string;
  claimId?: string | null;
  entryId?: string | null;
  kind: Flag;
  /** The other organization, of a duplicate. */
  otherId?: string | null;
  note?: string | null;
  requestId?: string | null;
}

/**
 * Keeps that a person thinks something of an organization to be out of date, wrong, closed or here twice: a finding like the
 * others. Said again it is open again, and still one. Fails with NOT_FOUND, FORBIDDEN, BAD_INPUT.
 */
export async function flag(work: Work, request: FlagRequest): Promise<DecidedFindings> {
  const { tx, actor, now } = work;
  const { document, status } = await lockOrganization(tx, request.organizationId);
  authorize(findingPolicy, "flag", actor, { ...policyRecord(status, document), state: "OPEN" });
  const { code, severity, title } = flagKinds[request.kind];
  const place = findPlace(redactDocument(document, actor, now), request);
  const other = await findOther(work, document.id, request);
  const note = checkMessage(request.note, "note");
  const evidence = { note, ...(other && { other: other.id }) };
  const fingerprint = fingerprintOf(code, place.path, { ...evidence, by: actor.reference });
  const said = {
    ...place,
    severity,
    evidence,
    note,
    title: other?.title ?? title,
    otherId: other?.id ?? null,
  };
  const standing = {
    lastSeenAt: now,
    dismissed: false,
    snoozedUntil: null,
    reason: null,
    decidedBy: null,
    decidedAt: null,
  };
  const { id } = await tx.finding.upsert({
    where: { organizationId_fingerprint: { organizationId: document.id, fingerprint } },
    create: {
      ...{ organizationId: document.id, rule: code, source: "PERSON", fingerprint, ...said },
      ...{ madeBy: actor.reference, firstSeenAt: now, lastSeenAt: now },
    },
    update: { ...said, ...standing, resolvedBy: null, resolvedAt: null },
  });
  const changes = [{ path: "rule", from: null, to: code }];
  await recordEvent(work, { action: "FLAGGED", subject: "FINDING", subjectId: id, changes });
  return { ids: [id], changed: 1 };
}
