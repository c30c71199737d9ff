import { Box } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { AddLanguage } from "../../organizations/form/fields/AddLanguage.tsx";
import { FieldBox } from "../../organizations/form/fields/FieldFrame.tsx";
import { languageName } from "../../organizations/form/fields/languages.ts";
import { useCountryForm } from "./CountryContext.tsx";

/** Which two of the page's languages stand beside each other; another one can be added. */
export function LanguageSides() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { languages, shown, show, addLanguage, readOnly } = useCountryForm();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
      {languages.length > 2 &&
        shown.map((locale, side) => (
          <FieldBox key={side === 0 ? "left" : "right"} sx={{ minWidth: 130 }}>
            <select
              aria-label={translate(side === 0 ? "form.descriptions.left" : "form.descriptions.right")}
              value={locale}
              onChange={(event) => show(side as 0 | 1, event.target.value)}
            >
              {languages.map((one) => (
                <option key={one} value={one}>
                  {languageName(one, desk)}
                </option>
              ))}
            </select>
          </FieldBox>
        ))}
      {!readOnly && (
        <AddLanguage label={translate("form.languages.add")} without={languages} onAdd={addLanguage} />
      )}
    </Box>
  );
}
