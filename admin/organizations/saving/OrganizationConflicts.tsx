import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { ConflictDialog } from "../../saving/ConflictDialog.tsx";
import type { ConflictWords } from "../../saving/ConflictField.tsx";
import type { Choice, Conflict } from "../../saving/conflict.ts";
import { isProse } from "../changes/path-words.ts";
import { usePathWords } from "../changes/usePathWords.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { type LatestRevision, revisionsAfter } from "./latest.ts";
import { decideConflicts } from "./rebase-form.ts";
import { useSaving } from "./useSaving.ts";
import { useWho } from "./useWho.ts";

/** What others changed too, for the person to decide; then it is saved. */
export function OrganizationConflicts() {
  const { deciding, conflicts, decide } = useSaving();
  // While it is open it keeps its list: what is decided is taken over in one go.
  return deciding && conflicts.length > 0 ? <Deciding onClose={() => decide(false)} /> : null;
}

function Deciding({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { conflicts, base, save } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const { label, value } = usePathWords();
  const who = useWho();
  const revisions = useRevisions();
  const forms = [base.theirs(), getValues(), base.ancestor()];
  const wordsOf = ({ path, base, theirs, mine }: Conflict): ConflictWords => {
    const isItem = path.split(".").length === 2 && typeof (base ?? theirs ?? mine) === "object";
    const say = (side: unknown) =>
      isItem && side === null ? translate("saving.conflict.removed") : value(path, side, forms);
    const made = revisions.find(({ changes }) => changes.some(({ fieldName }) => isAbout(fieldName, path)));
    return {
      label: label(path, forms),
      base: base === null || isItem ? null : value(path, base, forms),
      theirs: say(theirs),
      mine: say(mine),
      isProse: isProse(path),
      by: made && translate("saving.conflict.theirs", who([made])),
    };
  };
  const take = (choices: ReadonlyMap<string, Choice>) => {
    base.put(decideConflicts(getValues(), base.theirs(), choices));
    onClose();
    void save();
  };
  return <ConflictDialog conflicts={conflicts} wordsOf={wordsOf} onDecided={take} onClose={onClose} />;
}

/** What others did since, to say who it was. */
function useRevisions(): LatestRevision[] {
  const { base } = useSaving();
  const { organization, since } = base;
  const [revisions, setRevisions] = useState<LatestRevision[]>([]);
  useEffect(() => {
    let here = true;
    if (organization)
      revisionsAfter(organization, since()).then((found) => {
        if (here) setRevisions(found);
      });
    return () => {
      here = false;
    };
  }, [organization, since]);
  return revisions;
}

function isAbout(fieldName: string, path: string): boolean {
  return fieldName === path || fieldName.startsWith(`${path}.`) || path.startsWith(`${fieldName}.`);
}
