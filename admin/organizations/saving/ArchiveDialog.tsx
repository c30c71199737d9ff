import { useTranslate } from "react-admin";
import { ArchiveOrganization } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { ReasonDialog, type TypedReason } from "./ReasonDialog.tsx";
import { useSaving } from "./useSaving.ts";
import { useUnarchive } from "./useUnarchive.ts";

/** Takes an organization off the pages, for a reason. */
export function ArchiveDialog(typed: TypedReason) {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const { id, changes, landed } = useSaving();
  const unarchive = useUnarchive();
  const archive = async (requestId: string) => {
    const { archiveOrganization } = await ask(ArchiveOrganization, { id, reason: typed.reason, requestId });
    landed(archiveOrganization!.organization!, translate("saving.archive.done"), unarchive);
    typed.onReason("");
  };
  const says = translate("saving.archive.says");
  return (
    <ReasonDialog
      dangerous
      title={translate("saving.archive.title", { name: organization?.name ?? "" })}
      says={changes.length > 0 ? `${says} ${translate("saving.archive.unsaved")}` : says}
      action={translate("saving.archive.confirm")}
      label={translate("saving.archive.reason")}
      longest={500}
      onTell={archive}
      {...typed}
    />
  );
}
