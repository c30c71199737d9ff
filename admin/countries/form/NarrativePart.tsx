import { useLocale, useTranslate } from "react-admin";
import { blankPart, type Part } from "./country-form.ts";
import { headingOf } from "./heading-of.ts";
import { ItemList } from "./ItemList.tsx";
import { LanguageSides } from "./LanguageSides.tsx";
import { NarrativeText } from "./NarrativeText.tsx";
import { PagePart } from "./PagePart.tsx";

/** What the page tells about the country, part by part, two languages beside each other. */
export function NarrativePart({ parts, saved }: { parts: Part[]; saved: readonly Part[] }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const labelOf = ({ heading }: Part, index: number) =>
    translate("countries.narrative.which", {
      name: headingOf(heading, desk) || translate("countries.nameless", { place: index + 1 }),
    });
  return (
    <PagePart
      id="part-narrative"
      list="texts"
      title={translate("countries.narrative.title")}
      hint={translate("countries.narrative.hint")}
      action={<LanguageSides />}
    >
      <ItemList
        list="texts"
        items={parts}
        label={translate("countries.narrative.title")}
        labelOf={labelOf}
        blank={blankPart}
        addLabel={translate("countries.narrative.add")}
      >
        {(part, menu) => (
          <NarrativeText part={part} menu={menu} isNew={!saved.some(({ id }) => id === part.id)} />
        )}
      </ItemList>
    </PagePart>
  );
}
