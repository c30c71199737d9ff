import { useCallback } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { textFor } from "../../i18n/text-for.ts";
import { useUndo } from "../form/items/UndoBar.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { rebaseForm } from "../saving/rebase-form.ts";
import { useSaving } from "../saving/useSaving.ts";
import { applyRepair } from "./apply-repair.ts";
import type { Finding } from "./findings-store.ts";

/** Does in the form what a finding suggests, and offers to undo just that. */
export function useRepair(): (repair: NonNullable<Finding["repair"]>) => void {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { base } = useSaving();
  const offerUndo = useUndo();
  const { getValues } = useFormContext<OrganizationForm>();
  return useCallback(
    ({ says, changes }) => {
      const before = structuredClone(getValues());
      const repaired = applyRepair(before, changes);
      const put = (form: OrganizationForm) =>
        base.put(form, { form: base.ancestor(), revision: base.since() });
      put(repaired);
      offerUndo(translate("findings.repaired", { says: textFor(says, desk) }), () =>
        // What was typed since stays.
        put(rebaseForm(repaired, before, getValues()).form),
      );
    },
    [translate, desk, base, offerUndo, getValues],
  );
}
