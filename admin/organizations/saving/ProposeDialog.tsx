import { useRef } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { ProposeChange } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { ChangeList } from "../changes/ChangeList.tsx";
import { type OrganizationForm, toInput } from "../form/organization-form.ts";
import { ReasonDialog, type TypedReason } from "./ReasonDialog.tsx";
import { useSaving } from "./useSaving.ts";

/** Suggests what is in the form, for somebody else to accept; the form then says again what is saved. */
export function ProposeDialog(typed: TypedReason) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, base, changes, refusals, reset } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const showRefused = useRef<() => void>(null);
  const propose = async (requestId: string) => {
    const input = toInput(getValues());
    const { organization } = base;
    const variables = {
      organizationId: organization ? id : null,
      baseRevision: organization?.revision ?? 0,
      input,
      message: typed.reason,
      requestId,
    };
    showRefused.current = null;
    try {
      await ask(ProposeChange, variables);
    } catch (thrown) {
      const error = toAskError(thrown);
      if (error.fields.length > 0) showRefused.current = () => refusals.show(error, input);
      throw error;
    }
    reset();
    typed.onReason("");
    notify("saving.propose.sent", { type: "success" });
  };
  const close = () => {
    typed.onClose();
    // The dialog gives the cursor back where it was; then it goes to what has to be mended in the form.
    if (showRefused.current) setTimeout(showRefused.current);
  };
  return (
    <ReasonDialog
      title={translate("saving.propose.title")}
      says={translate("saving.propose.says")}
      action={translate("saving.propose.send")}
      label={translate("saving.propose.message")}
      longest={2000}
      {...typed}
      onTell={propose}
      onClose={close}
    >
      <ChangeList changes={changes} forms={[getValues(), base.theirs()]} />
    </ReasonDialog>
  );
}
