import { useTranslate } from "react-admin";
import { ConflictDialog } from "../../saving/ConflictDialog.tsx";
import type { ConflictWords } from "../../saving/ConflictField.tsx";
import type { Conflict } from "../../saving/conflict.ts";
import { type CountryForm, toForm } from "../form/country-form.ts";
import { countryShape, isText, itemPath } from "./page-fields.ts";
import { sayWhole } from "./say-whole.ts";
import type { CountrySaving, Meeting } from "./useCountrySaving.ts";
import { usePageWords } from "./usePageWords.ts";

/** What others changed too, for the person to decide; then it is saved. */
export function CountryConflicts({ saving }: { saving: CountrySaving }) {
  return saving.meeting && <Deciding saving={saving} meeting={saving.meeting} />;
}

function Deciding({
  saving: { base, settle },
  meeting: { theirs: newest, mine: page, conflicts },
}: {
  saving: CountrySaving;
  meeting: Meeting;
}) {
  const translate = useTranslate();
  const words = usePageWords();
  const theirPage = toForm(newest);
  const wordsOf = ({ path, base: before, theirs, mine }: Conflict): ConflictWords => {
    const say = (side: unknown, on: CountryForm) =>
      side === null
        ? translate("saving.conflict.removed")
        : sayWhole(path, side, on, { shape: countryShape, ...words });
    const isItem = path === itemPath(path, countryShape);
    return {
      label: words.label(path, [page, theirPage]),
      base: before === null || isItem ? null : say(before, base.form),
      theirs: say(theirs, theirPage),
      mine: say(mine, page),
      isProse: isText(path, countryShape),
    };
  };
  return (
    <ConflictDialog conflicts={conflicts} wordsOf={wordsOf} onDecided={settle} onClose={() => settle(null)} />
  );
}
