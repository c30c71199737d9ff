import type { Work } from "../../editorial/work.ts";
import { checkMessage } from "../../organizations/checks/check-message.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import type { LoadedOrganization } from "../../organizations/load-documents.ts";
import { lockOrganizations } from "../../organizations/locks/lock-organizations.ts";
import { refuseMerged } from "../../organizations/merging/refuse-merged.ts";
import { policyRecord } from "../../organizations/policy-record.ts";
import { saveDocument } from "../../organizations/save-document.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import type { Repair } from "../finding.ts";
import { type LockedFinding, lockFindings } from "../findings/lock-findings.ts";
import { type Beside, loadBeside } from "../load-beside.ts";
import { findRepair } from "./find-repair.ts";
import { ownersOf } from "./owners-of.ts";
import { refuseGone } from "./refuse-gone.ts";
import { sayRepairs } from "./say-repairs.ts";
import { withRepair } from "./with-repair.ts";

interface Application {
  findingIds: readonly string[];
  message?: string | null;
  requestId?: string | null;
}

/** Of each organization the revision that came of it. */
export interface AppliedSuggestions {
  saved: { organizationId: string; revision: number }[];
}

/**
 * Does what findings suggest, as a save would: one revision of each organization, all of them or none. Each repair is worked
 * out anew on the document as it is now. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND, FORBIDDEN, MERGED, BAD_DOCUMENT,
 * and with WRONG_STATE where a finding is not there any more or suggests nothing.
 */
export async function applySuggestion(
  work: Work,
  { findingIds, message }: Application,
): Promise<AppliedSuggestions> {
  const { tx, now } = work;
  const organizations = await lockOrganizations(tx, await ownersOf(tx, findingIds));
  const findings = await lockFindings(work, findingIds, "findingIds");
  const beside = await loadBeside(tx, organizations, { now });
  const said = checkMessage(message);
  const saved: AppliedSuggestions["saved"] = [];
  for (const before of organizations) {
    const { id } = before.document;
    refuseMerged(before);
    authorize(organizationPolicy, "save", work.actor, policyRecord(before.status, before.document));
    const own = findings.filter(({ organizationId }) => organizationId === id);
    const { document, repairs } = repair(before, own, { beside, now });
    authorize(organizationPolicy, "save", work.actor, policyRecord(before.status, before.document, document));
    const occasion = { kind: "EDIT", message: sayRepairs(repairs, said) } as const;
    const { revision } = await saveDocument(
      work,
      before,
      { base: before.document, yours: document },
      occasion,
    );
    saved.push({ organizationId: id, revision });
  }
  return { saved };
}

/** One repair after the other; what an earlier one mended too needs no other. */
function repair(
  before: LoadedOrganization,
  findings: readonly LockedFinding[],
  { beside, now }: { beside: Beside; now: Date },
): { document: OrganizationDocument; repairs: { rule: string; repair: Repair }[] } {
  const repairIn = (finding: LockedFinding, document: OrganizationDocument) =>
    beside.settings.isOn(finding.rule)
      ? findRepair(finding, document, beside.contextOf({ ...before, document }))
      : null;
  refuseGone(findings.filter((finding) => repairIn(finding, before.document) === null));
  const repairs: { rule: string; repair: Repair }[] = [];
  let { document } = before;
  for (const finding of findings) {
    const found = repairIn(finding, document);
    if (!found) continue;
    document = withRepair(document, found, now);
    repairs.push({ rule: finding.rule, repair: found });
  }
  return { document, repairs };
}
