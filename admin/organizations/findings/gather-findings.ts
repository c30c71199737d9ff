import type { FormFindingFragment } from "#operations/organizations/findings/findings";
import type { OrganizationForm } from "../form/organization-form.ts";
import { nameOfPath } from "../saving/name-of-path.ts";

export type Finding = FormFindingFragment;

/** A finding at the form's name of the field it is about; null where the form has no such field. */
export interface PlacedFinding {
  finding: Finding;
  name: string | null;
}

/** What there is to say of a form: what is open, and what somebody dismissed or put off. Worst first. */
export interface Gathered {
  open: readonly PlacedFinding[];
  aside: readonly PlacedFinding[];
}

/** The form's name of its head, where what is about the whole entry stands: that it is there at all. */
export const headName = "presence";

const worstFirst = ["BLOCKING", "HIGH", "MEDIUM", "LOW", "NOTE"];

/**
 * Puts together what the rules notice about a form as it is, and what is kept that no rule can see: checks from outside,
 * flags, doubles. What a rule noticed before is told by the rules alone, unless they cannot be asked (`checked` is null).
 */
export function gatherFindings(
  checked: readonly Finding[] | null,
  kept: readonly Finding[],
  form: OrganizationForm,
  input: object,
): Gathered {
  const beside = kept.filter(({ source }) => source !== "RULE" || checked === null);
  const placed = [...(checked ?? []), ...beside]
    .filter((finding) => isStill(finding, form))
    .map((finding) => ({ finding, name: placeOf(finding, form, input) }))
    .sort((one, other) => rankOf(one) - rankOf(other));
  return {
    open: placed.filter(({ finding }) => finding.state === "OPEN"),
    aside: placed.filter(({ finding }) => finding.state === "DISMISSED" || finding.state === "SNOOZED"),
  };
}

const rankOf = ({ finding }: PlacedFinding) => worstFirst.indexOf(finding.severity);

/** The same finding is known by this, saved or not. What two people flagged are two. */
export const keyOf = ({ rule, path, source, id }: Finding) =>
  source === "RULE" ? `${rule} ${path}` : `${rule} ${path} ${id}`;

function placeOf(finding: Finding, form: OrganizationForm, input: object): string | null {
  if (finding.other || finding.source === "DUPLICATE") return headName;
  const name = nameOfPath(finding.path, form, input);
  // What somebody said is not lost where its item is taken away: it is theirs to settle.
  return name === null && finding.source === "PERSON" ? headName : name;
}

/** What was seen from outside is of the link or the mailbox that was looked at: not of another that is typed in its place. */
function isStill({ source, path, evidence }: Finding, form: OrganizationForm): boolean {
  if (source !== "CHECK") return true;
  const [list, id] = path.split(".");
  const items = form[list as keyof OrganizationForm];
  const item = Array.isArray(items) && (items as { id?: string }[]).find((one) => one.id === id);
  if (!item) return false;
  const { url, domain } = evidence as { url?: string; domain?: string };
  const looked = (url ?? domain ?? "").toLowerCase();
  return Object.values(item).some((said) => typeof said === "string" && said.toLowerCase().includes(looked));
}
