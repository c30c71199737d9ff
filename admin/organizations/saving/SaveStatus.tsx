import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { UnsavedStatus } from "../../saving/UnsavedStatus.tsx";
import { ChangeList } from "../changes/ChangeList.tsx";
import { useUndo } from "../form/items/UndoBar.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { useSaving } from "./useSaving.ts";

/** How the form stands; changes that are thrown away can be had back. Children stand among them. */
export function SaveStatus({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const offerUndo = useUndo();
  const { changes, phase, base, reset } = useSaving();
  const { organization } = useOrganization();
  const { getValues } = useFormContext<OrganizationForm>();
  const throwAway = () => {
    const before = structuredClone(getValues());
    const ancestor = { form: base.ancestor(), revision: base.since() };
    reset();
    offerUndo(translate("saving.wasReset"), () => base.put(before, ancestor));
  };
  return (
    <UnsavedStatus
      unsaved={changes.length}
      phase={phase}
      clean={translate(organization ? "saving.clean" : "saving.cleanNew")}
      onReset={throwAway}
    >
      {(close) => (
        <>
          <ChangeList
            changes={changes}
            forms={[getValues(), base.theirs()]}
            form={getValues()}
            onGo={close}
          />
          {children && <Box sx={{ mt: 2, display: "grid" }}>{children}</Box>}
        </>
      )}
    </UnsavedStatus>
  );
}
