import type { EditorialContext } from "../../editorial/context.ts";
import { fail } from "../../errors.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { loadDocuments } from "../../organizations/load-documents.ts";
import { type SentForm, tryForm } from "../../organizations/try-form.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { fingerprintOf } from "../finding-fingerprint.ts";
import { anyFinding } from "../findings/list-findings.ts";
import { compareNeighbors } from "./compare-neighbors.ts";
import type { Certainty, Sign } from "./compare-profiles.ts";
import { findNeighbors } from "./find-candidates.ts";
import { profileOf } from "./profile-of.ts";
import { evidenceOf } from "./report-pair.ts";

/** One that may be the same, seen from the organization that was asked about. */
export interface PossibleDuplicate {
  organizationId: string;
  certainty: Certainty;
  score: number;
  signs: Sign[];
  /** Whether somebody said that they are two. */
  dismissed: boolean;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;
type Asked = Pick<SentForm, "id" | "baseRevision"> & { input?: SentForm["input"] | null };

/**
 * Those of which an organization may be a double, the likeliest first: as it is saved, or as a form says that is not saved
 * yet. Saves nothing. Fails with FORBIDDEN, NOT_FOUND, and as `tryForm` does.
 */
export async function possibleDuplicates(reader: Reader, asked: Asked): Promise<PossibleDuplicate[]> {
  authorize(findingPolicy, "read", reader.actor, anyFinding);
  const document = await readAsked(reader, asked);
  const subject = { profile: profileOf(document), name: document.name };
  const neighbors = await findNeighbors(reader.db, [subject.profile]);
  return compareNeighbors([subject], neighbors).flatMap((pair) => {
    const { certainty, score, signs } = pair.comparison;
    if (certainty === null) return [];
    const evidence = { ...evidenceOf(pair), other: pair.other.id };
    const dismissed = neighbors.kept.some(
      ({ rule, path, dismissed: is, organizationId, fingerprint }) =>
        is && organizationId === pair.one.id && fingerprint === fingerprintOf(rule, path, evidence),
    );
    return [{ organizationId: pair.other.id, certainty, score, signs, dismissed }];
  });
}

async function readAsked(reader: Reader, { id, baseRevision, input }: Asked): Promise<OrganizationDocument> {
  if (input) return (await tryForm(reader, { id, baseRevision, input })).document;
  const [loaded] = isUuid(id) ? await loadDocuments(reader.db, [id]) : [];
  if (!loaded)
    fail("NOT_FOUND", { en: "No organization has that id.", es: "Ninguna organización tiene ese id." });
  return loaded.document;
}
