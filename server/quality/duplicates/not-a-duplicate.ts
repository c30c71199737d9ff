import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { lockOrganizations } from "../../organizations/locks/lock-organizations.ts";
import { refuseMerged } from "../../organizations/merging/refuse-merged.ts";
import { policyRecord } from "../../organizations/policy-record.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { fingerprintOf } from "../finding-fingerprint.ts";
import { checkWords } from "../findings/check-words.ts";
import type { DecidedFindings } from "../findings/decide-findings.ts";
import { dismissFinding } from "../findings/dismiss-finding.ts";
import { writeFindings } from "../write-findings.ts";
import { compareProfiles } from "./compare-profiles.ts";
import { findNeighbors } from "./find-candidates.ts";
import { profileOf } from "./profile-of.ts";
import { reportPair } from "./report-pair.ts";

/**
 * Keeps that two organizations are two, for a reason: neither is told of the other again until what one of them says of
 * itself, of all that was compared, changes. Fails with NOT_FOUND, MERGED, FORBIDDEN, BAD_INPUT.
 */
export async function notADuplicate(
  work: Work,
  request: { organizationId: string; otherId: string; reason: string; requestId?: string | null },
): Promise<DecidedFindings> {
  const { tx, actor, now } = work;
  const asked = [request.organizationId, request.otherId].map((id) => id.toLowerCase());
  const locked = await lockOrganizations(tx, asked.filter(isUuid));
  const [one, other] = asked.map((id) => locked.find(({ document }) => document.id === id));
  if (!one || !other)
    fail("NOT_FOUND", { en: "No organization has that id.", es: "Ninguna organización tiene ese id." });
  if (one === other)
    fail("BAD_INPUT", undefined, [
      { path: "otherId", message: { en: "Name another organization.", es: "Elige otra organización." } },
    ]);
  for (const organization of [one, other]) {
    refuseMerged(organization);
    const record = { ...policyRecord(organization.status, organization.document), state: "OPEN" as const };
    authorize(findingPolicy, "dismiss", actor, record);
  }
  checkWords(request.reason, "reason");
  const [profile, second] = [profileOf(one.document), profileOf(other.document)];
  const { candidates, kept } = await findNeighbors(tx, [profile]);
  const comparison = compareProfiles(profile, second, candidates.get(profile.id)!.ofMany);
  const sides = reportPair(
    { one: one.document, other: other.document, comparison },
    comparison.certainty ?? "POSSIBLE",
  );
  const written = sides.map((side) => {
    // As it was told before, where it was.
    const known = kept.find(
      ({ fingerprint, organizationId, rule }) =>
        organizationId === side.organizationId &&
        fingerprint === fingerprintOf(rule, side.path, side.evidence),
    );
    const rule = known?.rule ?? side.rule;
    return { ...side, rule, fingerprint: fingerprintOf(rule, side.path, side.evidence) };
  });
  await writeFindings(tx, { written, seen: [], gone: [], appeared: 0 }, { source: "DUPLICATE", now });
  const rows = await tx.finding.findMany({
    where: { OR: written.map(({ organizationId, fingerprint }) => ({ organizationId, fingerprint })) },
    select: { id: true },
  });
  return dismissFinding(work, { ids: rows.map(({ id }) => id), reason: request.reason });
}
