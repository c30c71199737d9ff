import { Box, Tab, Tabs, useMediaQuery } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { focusField } from "../saving/focus-field.ts";
import { AddLanguage } from "./fields/AddLanguage.tsx";
import { Description } from "./fields/Description.tsx";
import { languageName } from "./fields/languages.ts";
import { usePageLanguages } from "./fields/PageLanguages.tsx";
import { useOrganization } from "./OrganizationContext.tsx";
import { Section } from "./Section.tsx";

/** What it does, for whom: two languages beside each other, on a phone one at a time. */
export function DescriptionsSection() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { readOnly } = useOrganization();
  const { languages, shown, show, add } = usePageLanguages();
  const isNarrow = useMediaQuery("(max-width: 759px)");
  const [first] = shown;
  const addLanguage = (locale: string) => {
    add(locale);
    // Where one language is seen at a time, it is the new one; and the cursor goes into it.
    if (isNarrow) show(0, locale);
    requestAnimationFrame(() => focusField(`descriptions.${locale}`));
  };
  return (
    <Section
      id="descriptions"
      title={translate("form.sections.descriptions")}
      hint={translate("form.descriptions.hint")}
    >
      {isNarrow && languages.length > 1 && (
        <Tabs
          value={first}
          onChange={(_, locale) => show(0, locale)}
          variant="scrollable"
          allowScrollButtonsMobile
          aria-label={translate("form.descriptions.languages")}
          sx={{ mb: 1.5 }}
        >
          {languages.map((locale) => (
            <Tab key={locale} value={locale} label={languageName(locale, desk)} />
          ))}
        </Tabs>
      )}
      <Box
        sx={{
          display: "grid",
          gap: 3,
          gridTemplateColumns: `repeat(${isNarrow ? 1 : shown.length}, minmax(0, 1fr))`,
        }}
      >
        {(isNarrow ? shown.slice(0, 1) : shown).map((locale, side) => (
          <Description
            key={locale}
            locale={locale}
            side={side as 0 | 1}
            other={shown.find((beside) => beside !== locale)}
            isAlone={isNarrow}
          />
        ))}
      </Box>
      {!readOnly && (
        <Box sx={{ mt: 1.5 }}>
          <AddLanguage label={translate("form.languages.add")} without={languages} onAdd={addLanguage} />
        </Box>
      )}
    </Section>
  );
}
