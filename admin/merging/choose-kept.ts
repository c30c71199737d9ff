/** What speaks for keeping one of several, as far as lists tell it. */
export interface Candidate {
  id: string;
  status: string;
  foundWrong?: number;
  verifiedAt?: string | null;
  editedAt: string;
  phones: readonly unknown[];
  locations: readonly unknown[];
  entries: readonly unknown[];
  emails?: readonly unknown[];
}

const statuses = ["PUBLISHED", "DRAFT", "ARCHIVED"];

/**
 * Which of several stays, until somebody chooses otherwise: what is public, then what was verified last, then what says
 * more, then what was there in its form for longer. First the one that stays, then the others in their order. Pure.
 */
export function chooseKept<One extends Candidate>(candidates: readonly One[]): One[] {
  const said = ({ phones, locations, entries, emails = [] }: One) =>
    phones.length + locations.length + entries.length + emails.length;
  const [first] = candidates.toSorted(
    (one, other) =>
      statuses.indexOf(one.status) - statuses.indexOf(other.status) ||
      (other.verifiedAt ?? "").localeCompare(one.verifiedAt ?? "") ||
      said(other) - said(one) ||
      one.editedAt.localeCompare(other.editedAt) ||
      one.id.localeCompare(other.id),
  );
  return first ? [first, ...candidates.filter((one) => one !== first)] : [];
}
