import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { FormPartialDate } from "./fields/FormPartialDate.tsx";
import { FormText } from "./fields/FormText.tsx";
import { ParentField } from "./fields/ParentField.tsx";
import { useOrganization } from "./OrganizationContext.tsx";
import { Section } from "./Section.tsx";

/** What one seldom needs: the word in addresses, the organization it is a branch of, the date of its source. */
export function MoreSection() {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const redirects = organization?.redirects ?? [];
  return (
    <Section id="more" title={translate("form.sections.more")}>
      <Box
        sx={{
          display: "grid",
          columnGap: 2,
          rowGap: 2.5,
          gridTemplateColumns: { sm: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        <FormPartialDate
          name="sourceDate"
          label={translate("form.more.sourceDate")}
          helperText={translate("form.more.sourceDateHint")}
        />
        <ParentField />
        <Box>
          <FormText
            name="slug"
            label={translate("form.more.slug")}
            dir="ltr"
            helperText={translate(organization ? "form.more.slugHint" : "form.more.slugNew")}
          />
          {redirects.length > 0 && (
            <Typography variant="body2" sx={{ mt: 1, color: "text.secondary", overflowWrap: "anywhere" }}>
              {translate("form.more.redirects", { slugs: redirects.join(", ") })}
            </Typography>
          )}
        </Box>
      </Box>
    </Section>
  );
}
