import { useTranslate } from "react-admin";
import type { ProposedFragment } from "#operations/proposals/proposals";

/** Who proposed it, in the words of the desk. */
export function useProposer({
  proposedBy,
  byOrganization,
}: Pick<ProposedFragment, "proposedBy" | "byOrganization">): string {
  const translate = useTranslate();
  return byOrganization ? translate("audit.maker.organization") : proposedBy;
}
