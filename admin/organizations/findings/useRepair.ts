import { useCallback } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { textFor } from "../../i18n/text-for.ts";
import { useUndo } from "../form/items/UndoBar.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { rebaseForm } from "../saving/rebase-form.ts";
import { useSaving } from "../saving/useSaving.ts";
import type { Finding } from "./gather-findings.ts";
import { mendAll } from "./mend-all.ts";

/** Does in the form what findings suggest, and offers to undo just that. */
export function useRepair(): (findings: readonly Finding[]) => void {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { base } = useSaving();
  const offerUndo = useUndo();
  const { getValues } = useFormContext<OrganizationForm>();
  return useCallback(
    (findings) => {
      const before = structuredClone(getValues());
      const { form: repaired, done } = mendAll(before, findings);
      const [first] = done;
      if (!first) return;
      const put = (form: OrganizationForm) =>
        base.put(form, { form: base.ancestor(), revision: base.since() });
      put(repaired);
      const says =
        done.length === 1
          ? translate("findings.repaired", { says: textFor(first.repair!.says, desk) })
          : translate("findings.repairedAll", { smart_count: done.length });
      offerUndo(says, () =>
        // What was typed since stays.
        put(rebaseForm(repaired, before, getValues()).form),
      );
    },
    [translate, desk, base, offerUndo, getValues],
  );
}
