import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Difference, Differences } from "../../history/Difference.tsx";
import type { FormChange } from "../changes/compare-forms.ts";
import { fieldsOf, isSame, itemPath, valueAt } from "../changes/form-fields.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { differingOf } from "./differing.ts";
import type { ToldCheck } from "./tell-revision.ts";
import { usePutBack } from "./usePutBack.tsx";
import { useSay } from "./useSay.ts";

/** What differs between two states, and which claims were checked; each field can be put back as it was before. */
export function ChangeDetails({
  changes,
  checks = [],
  sides,
}: {
  changes: readonly FormChange[];
  checks?: readonly ToldCheck[];
  sides: { before: OrganizationForm; after: OrganizationForm };
}) {
  const translate = useTranslate();
  const say = useSay();
  const { now, putBack, isBusy } = usePutBack();
  return (
    <Differences label={translate("history.changes")}>
      {changes.map((change) => (
        <Difference
          key={change.path}
          differing={differingOf(change, sides, say)}
          action={
            now &&
            !saysSo(change.path, now, sides.before) && (
              <Button
                size="small"
                variant="outlined"
                disabled={isBusy}
                onClick={() => void putBack(change.path, sides.before)}
              >
                {translate(change.kind === "ADDED" ? "history.takeAway" : "history.putBack")}
              </Button>
            )
          }
        />
      ))}
      {checks.map(({ path, what, outcome, method, isWithdrawn }) => {
        const says = `${translate(`words.outcome.${outcome}`)} ${translate(`words.method.${method}`)}`;
        const [from, to] = isWithdrawn ? [says, null] : [null, says];
        return <Difference key={`${path} ${says}`} differing={{ what, from, to, isProse: false }} />;
      })}
    </Differences>
  );
}

/** Whether the organization says now what it said then: then there is nothing to put back. */
function saysSo(path: string, now: OrganizationForm, then: OrganizationForm): boolean {
  const [fields, old] = [fieldsOf(now), fieldsOf(then)];
  const item = itemPath(path);
  // A field of an item that is gone comes back with its item, and only if it was there.
  if (item !== null && !fields.has(item) && !old.has(item)) return true;
  if (item !== null && !fields.has(item)) return false;
  return isSame(valueAt(fields, path), valueAt(old, path));
}
