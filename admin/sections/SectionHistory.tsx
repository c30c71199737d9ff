import BackIcon from "@mui/icons-material/ArrowBack";
import { Button, Skeleton } from "@mui/material";
import { useLocale, useNotify, useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { ListSections, ReadSectionRevisions, RestoreSection } from "#operations/sections/sections";
import { ask } from "../ask/ask.ts";
import { queries } from "../ask/queries.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk } from "../ask/useAsk.ts";
import { PageTimeline, toRevisionPage } from "../countries/history/PageTimeline.tsx";
import { sectionShape } from "../countries/saving/page-fields.ts";
import { textFor } from "../i18n/text-for.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { type SectionForm, toForm } from "./section-form.ts";
import { useSectionWords } from "./useSectionWords.ts";

/** The history of a section's words. */
export default function SectionHistory() {
  const { id = "" } = useParams();
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useLocale() ?? "en";
  const { label, value } = useSectionWords();
  const { data, error } = useAsk(ListSections, {});
  const section = data?.sections.find((one) => one.id === id);
  const restore = async (revision: number, requestId: string) => {
    const baseRevision = section!.revision;
    try {
      await ask(RestoreSection, { id, revision, baseRevision, requestId });
    } finally {
      // Also what others changed meanwhile, and for which it was refused, is to be seen.
      await queries.invalidateQueries();
    }
    notify("history.restored", { type: "success" });
  };
  return (
    <>
      <PageTitle
        title={translate("history.title.timeline", { name: section ? textFor(section.name, desk) : "" })}
      >
        <Button component={Link} to="/sections" startIcon={<BackIcon />}>
          {translate("sections.back")}
        </Button>
      </PageTitle>
      <Refusal error={error} />
      {!data && !error && <Skeleton variant="rounded" height={360} />}
      {section && (
        <PageTimeline<SectionForm>
          of={`sections/${id}`}
          now={toForm(section)}
          newest={section.revision}
          shape={sectionShape}
          load={async (before) => {
            const { sectionRevisions } = await ask(ReadSectionRevisions, { id, before });
            return toRevisionPage(sectionRevisions, (document) => document as SectionForm);
          }}
          label={label}
          value={value}
          onRestore={section.may.includes("restore") ? restore : null}
        />
      )}
    </>
  );
}
