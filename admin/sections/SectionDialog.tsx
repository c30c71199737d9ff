import { Alert, Box, Button } from "@mui/material";
import { useEffect, useState } from "react";
import { useLocale, useNotify, useTranslate } from "react-admin";
import { ListSections, RestoreSection, SaveSection } from "#operations/sections/sections";
import { ask } from "../ask/ask.ts";
import { AskError, toAskError } from "../ask/ask-error.ts";
import { queries } from "../ask/queries.ts";
import { TellDialog } from "../ask/TellDialog.tsx";
import { headingOf } from "../countries/form/heading-of.ts";
import { PageText } from "../countries/form/PageText.tsx";
import { TextsByLanguage } from "../countries/form/PageTexts.tsx";
import { slugOf } from "../countries/form/slug-of.ts";
import { decidePage, mergePages } from "../countries/saving/merge-pages.ts";
import { nameOfSent } from "../countries/saving/name-of-sent.ts";
import { comparePages, sectionShape } from "../countries/saving/page-fields.ts";
import { AddLanguage } from "../organizations/form/fields/AddLanguage.tsx";
import type { Texts } from "../organizations/form/organization-form.ts";
import type { Conflict } from "../saving/conflict.ts";
import { setUnsaved } from "../session/unsaved.ts";
import {
  blankSection,
  type LoadedSection,
  languagesOf,
  type SectionForm,
  toForm,
  toInput,
} from "./section-form.ts";
import { useSectionWords } from "./useSectionWords.ts";

/** The words of a section, new or known: public at once, on every page. */
export function SectionDialog({
  section,
  onDone,
  onClose,
}: {
  section: LoadedSection | null;
  onDone(): void;
  onClose(): void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useLocale() ?? "en";
  const { label } = useSectionWords();
  const [id] = useState(() => section?.id ?? crypto.randomUUID());
  const [base, setBase] = useState({
    form: section ? toForm(section) : blankSection,
    revision: section?.revision ?? 0,
  });
  const [form, setForm] = useState(base.form);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [met, setMet] = useState<{ theirs: SectionForm; conflicts: Conflict[] } | null>(null);
  const [languages, setLanguages] = useState(() => {
    const there = languagesOf(base.form);
    return there.length > 0 ? there : [desk, desk === "es" ? "en" : "es"];
  });
  const isLocked = (section?.entryCount ?? 0) > 0;
  const isChanged = comparePages(base.form, form, sectionShape).length > 0;
  useEffect(() => {
    setUnsaved(`sections/${id}`, isChanged);
    return () => setUnsaved(`sections/${id}`, false);
  }, [id, isChanged]);
  const change = (changed: Partial<SectionForm>, path: string) => {
    setForm((before) => ({ ...before, ...changed }));
    setErrors(({ [path]: _, ...left }) => left);
  };
  const setName = (name: Texts, path: string) => {
    // A new section's word follows its name until somebody chooses another.
    const proposed = (texts: Texts) => slugOf(headingOf(texts, "en"));
    const follows = !section && (form.slug === "" || form.slug === proposed(form.name));
    change({ name, ...(follows && { slug: proposed(name) }) }, path);
  };
  const goBack = async (to: number, from: number) => {
    try {
      await ask(RestoreSection, { id, revision: to, baseRevision: from, requestId: crypto.randomUUID() });
      notify("countries.undone", { type: "success" });
    } catch (thrown) {
      const { code, message } = toAskError(thrown);
      // Going back would take away what others made of the same since.
      notify(code === "CONFLICT" ? "sections.undoLate" : message, { type: "warning" });
    }
    onDone();
  };
  const told = async (requestId: string) => {
    const input = toInput(form);
    try {
      const { saveSection } = await ask(SaveSection, { id, baseRevision: base.revision, input, requestId });
      const { revision } = saveSection!;
      // The first revision has nothing before it to go back to.
      notify("countries.saved", {
        type: "success",
        ...(revision > 1 && { undo: () => void goBack(revision - 1, revision) }),
      });
      onDone();
    } catch (thrown) {
      const error = toAskError(thrown);
      const count = error.code === "CONFLICT" ? await meet() : 0;
      if (count > 0) {
        const message = translate("saving.conflict.notice", { smart_count: count });
        throw new AskError({ code: error.code, message });
      }
      setErrors(
        Object.fromEntries(error.fields.map(({ path, message }) => [nameOfSent(path, input), message])),
      );
      throw error;
    }
  };
  /** What others saved meanwhile comes in; what both changed is for me to decide, and mine until I do. */
  const meet = async () => {
    const { sections } = await queries.fetchQuery({
      queryKey: [ListSections.name, {}],
      queryFn: () => ask(ListSections, {}),
    });
    const newest = sections.find((one) => one.id === id);
    if (!newest) return 0;
    const theirs = toForm(newest);
    const { page, conflicts } = mergePages(base.form, theirs, form, sectionShape);
    setBase({ form: theirs, revision: newest.revision });
    setForm(page);
    setMet({ theirs, conflicts });
    return conflicts.length;
  };
  const take = (path: string) => {
    if (!met) return;
    setForm((mine) => decidePage(mine, met.theirs, new Map([[path, "theirs"]]), sectionShape));
    setMet({ ...met, conflicts: met.conflicts.filter((conflict) => conflict.path !== path) });
    setErrors(({ [path]: _, ...left }) => left);
  };
  return (
    <TellDialog
      title={section ? headingOf(base.form.name, desk) : translate("sections.add")}
      says={translate("sections.public")}
      action={translate("saving.savePublic")}
      onTell={told}
      onClose={onClose}
    >
      <TextsByLanguage
        name="name"
        label={translate("countries.name")}
        value={form.name}
        onChange={setName}
        multiline={false}
        languages={languages}
        errors={errors}
      />
      <TextsByLanguage
        name="description"
        label={translate("sections.description")}
        value={form.description}
        onChange={(description, path) => change({ description }, path)}
        multiline
        languages={languages}
        errors={errors}
      />
      <PageText
        name="slug"
        label={translate("countries.slug")}
        helperText={translate(isLocked ? "sections.slugLocked" : "sections.slugHint")}
        value={form.slug}
        onChange={(slug) => change({ slug }, "slug")}
        error={errors.slug}
        readOnly={isLocked}
      />
      <Box>
        <AddLanguage
          label={translate("form.languages.add")}
          without={languages}
          onAdd={(locale) => setLanguages([...languages, locale])}
        />
      </Box>
      {met?.conflicts.map(({ path, theirs }) => (
        <Alert
          key={path}
          severity="warning"
          action={
            <Button color="inherit" size="small" onClick={() => take(path)} sx={{ whiteSpace: "nowrap" }}>
              {translate("sections.takeTheirs")}
            </Button>
          }
        >
          {translate("sections.theirs", { what: label(path), text: String(theirs ?? "") })}
        </Alert>
      ))}
    </TellDialog>
  );
}
