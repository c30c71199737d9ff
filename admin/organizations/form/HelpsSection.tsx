import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { SpokenLanguages } from "./fields/SpokenLanguages.tsx";
import { TermChips } from "./fields/TermChips.tsx";
import { Section } from "./Section.tsx";
import { useChoices } from "./useChoices.ts";

/** What help there is, for whom, and in which languages. */
export function HelpsSection() {
  const translate = useTranslate();
  const { helps, audiences } = useChoices();
  return (
    <Section id="helps" title={translate("form.sections.helps")}>
      <Box sx={{ display: "grid", gap: 3 }}>
        <TermChips name="helps" label={translate("form.helps.helps")} terms={helps} />
        <TermChips name="audiences" label={translate("form.helps.audiences")} terms={audiences} />
        <SpokenLanguages />
      </Box>
    </Section>
  );
}
