import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { PartialDateField } from "../../organizations/form/fields/PartialDateField.tsx";
import { useCountryForm } from "./CountryContext.tsx";
import type { CountryForm } from "./country-form.ts";
import { PageText } from "./PageText.tsx";
import { PageTexts } from "./PageTexts.tsx";

/** What the page is called, its word for addresses, and the date of its source. */
export function NamePart({ form: { name, slug, sourceDate } }: { form: CountryForm }) {
  const translate = useTranslate();
  const { change, errors, readOnly } = useCountryForm();
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <PageTexts
        name="name"
        label={translate("countries.name")}
        value={name}
        onChange={(texts, path) => change((form) => ({ ...form, name: texts }), path)}
      />
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { sm: "repeat(2, minmax(0, 1fr))" } }}>
        <PageText
          name="slug"
          label={translate("countries.slug")}
          helperText={translate("countries.slugHint")}
          value={slug}
          onChange={(text) => change((form) => ({ ...form, slug: text }), "slug")}
          error={errors.slug}
          readOnly={readOnly}
        />
        <Box sx={{ maxWidth: 360 }}>
          <PartialDateField
            name="sourceDate"
            label={translate("form.more.sourceDate")}
            helperText={translate("form.more.sourceDateHint")}
            value={sourceDate}
            onChange={(date) => change((form) => ({ ...form, sourceDate: date }), "sourceDate")}
            error={errors.sourceDate}
            readOnly={readOnly}
          />
        </Box>
      </Box>
    </Box>
  );
}
