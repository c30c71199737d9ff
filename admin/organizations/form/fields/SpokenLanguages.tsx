import CloseIcon from "@mui/icons-material/Close";
import { Box, IconButton, Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useUndo } from "../items/UndoBar.tsx";
import { useOrganization } from "../OrganizationContext.tsx";
import type { OrganizationForm } from "../organization-form.ts";
import { AddLanguage } from "./AddLanguage.tsx";
import { FieldLabel } from "./FieldFrame.tsx";
import { FormText } from "./FormText.tsx";
import { languageName } from "./languages.ts";
import { Problems } from "./Problems.tsx";

/** The languages in which people are helped, each with a remark such as "on Tuesdays". */
export function SpokenLanguages() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const offerUndo = useUndo();
  const { readOnly } = useOrganization();
  const { control, getValues } = useFormContext<OrganizationForm>();
  const { fields, append, remove, insert } = useFieldArray({ control, name: "languages", keyName: "key" });
  const takeOff = (index: number, language: string) => {
    const spoken = getValues(`languages.${index}`);
    remove(index);
    offerUndo(translate("form.items.removed", { label: language }), () =>
      insert(Math.min(index, getValues("languages").length), spoken, { shouldFocus: false }),
    );
  };
  return (
    <Box role="group" aria-label={translate("form.helps.languages")} data-field="languages">
      <FieldLabel as="span">{translate("form.helps.languages")}</FieldLabel>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1, mb: 1 }}>
        {fields.map(({ code, key }, index) => {
          const language = languageName(code, desk);
          return (
            <Box
              component="li"
              key={key}
              sx={{
                display: "grid",
                gridTemplateColumns: { xs: "7rem minmax(0, 1fr) 36px", sm: "10rem minmax(0, 22rem) 36px" },
                alignItems: "center",
                gap: 1,
              }}
            >
              <Typography>{language}</Typography>
              <FormText
                name={`languages.${index}.note`}
                label={translate("form.helps.languageNote", { language })}
                hideLabel
                placeholder={translate("form.helps.languageNoteHint")}
              />
              {!readOnly && (
                <IconButton
                  size="small"
                  aria-label={translate("form.items.remove", { label: language })}
                  onClick={() => takeOff(index, language)}
                >
                  <CloseIcon fontSize="small" />
                </IconButton>
              )}
              <Box sx={{ gridColumn: "1 / -1", "&:empty": { display: "none" } }}>
                <Problems name={`languages.${index}`} />
              </Box>
            </Box>
          );
        })}
      </Box>
      <Problems name="languages" />
      {!readOnly && (
        <AddLanguage
          label={translate("form.helps.addLanguage")}
          without={fields.map(({ code }) => code)}
          onAdd={(code) => append({ code, note: null }, { shouldFocus: false })}
        />
      )}
    </Box>
  );
}
