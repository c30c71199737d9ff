import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { Texts } from "../../organizations/form/organization-form.ts";
import { useCountryForm } from "./CountryContext.tsx";
import { blankLink, type RelatedLink } from "./country-form.ts";
import { FoldedItem } from "./FoldedItem.tsx";
import { headingOf } from "./heading-of.ts";
import { ItemList } from "./ItemList.tsx";
import { PagePart } from "./PagePart.tsx";
import { PageText } from "./PageText.tsx";
import { PageTexts } from "./PageTexts.tsx";
import { slugOf } from "./slug-of.ts";
import { useList } from "./useList.ts";

/** Pages about the same country that stand elsewhere. */
export function LinksPart({ links, saved }: { links: RelatedLink[]; saved: readonly RelatedLink[] }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  return (
    <PagePart id="part-links" list="links" title={translate("countries.links.title")}>
      <ItemList
        list="links"
        items={links}
        label={translate("countries.links.title")}
        labelOf={({ label }, index) =>
          translate("countries.links.which", {
            name: headingOf(label, desk) || translate("countries.nameless", { place: index + 1 }),
          })
        }
        blank={blankLink}
        addLabel={translate("countries.links.add")}
      >
        {(link, menu) => <LinkItem link={link} menu={menu} isNew={!saved.some(({ id }) => id === link.id)} />}
      </ItemList>
    </PagePart>
  );
}

function LinkItem({ link, menu, isNew }: { link: RelatedLink; menu: ReactNode; isNew: boolean }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { readOnly, errors } = useCountryForm();
  const { set } = useList("links");
  const { id, topic, label, note, url } = link;
  const path = `links.${id}`;
  const title = headingOf(label, desk);
  const setLabel = (texts: Texts, at: string) => {
    const proposed = (said: Texts) => slugOf(headingOf(said, "en"));
    const follows = isNew && (topic === "" || topic === proposed(label));
    set(id, { label: texts, ...(follows && { topic: proposed(texts) }) }, at);
  };
  return (
    <FoldedItem
      path={path}
      title={title || translate("countries.links.nameless")}
      says={url || translate("countries.links.lost")}
      opensNew={title === ""}
      menu={menu}
    >
      <PageTexts
        name={`${path}.label`}
        label={translate("countries.name")}
        value={label}
        onChange={setLabel}
      />
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { sm: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
        <PageText
          name={`${path}.url`}
          label={translate("countries.links.url")}
          helperText={translate("countries.links.urlHint")}
          type="url"
          value={url}
          onChange={(typed) => set(id, { url: typed }, `${path}.url`)}
          error={errors[`${path}.url`]}
          readOnly={readOnly}
          dir="ltr"
        />
        <PageText
          name={`${path}.topic`}
          label={translate("countries.topic")}
          value={topic}
          onChange={(typed) => set(id, { topic: typed }, `${path}.topic`)}
          error={errors[`${path}.topic`]}
          readOnly={readOnly}
        />
      </Box>
      <PageTexts
        name={`${path}.note`}
        label={translate("countries.note")}
        value={note}
        onChange={(texts, at) => set(id, { note: texts }, at)}
        multiline
      />
    </FoldedItem>
  );
}
