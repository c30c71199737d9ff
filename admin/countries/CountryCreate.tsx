import { Autocomplete, Box, Button, Stack, TextField } from "@mui/material";
import { type FormEvent, useEffect, useMemo, useState } from "react";
import { useLocale, useNotify, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { ListCountries, SaveCountry } from "#operations/countries/countries";
import { queries } from "../ask/queries.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk, useTell } from "../ask/useAsk.ts";
import { useIntent } from "../ask/useIntent.ts";
import { useComboWords } from "../i18n/useComboWords.ts";
import { findCountries } from "../layout/find-countries.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { type Texts, toList } from "../organizations/form/organization-form.ts";
import { setUnsaved } from "../session/unsaved.ts";
import { useMe } from "../session/useMe.ts";
import { countryName, listCountryCodes } from "./country-codes.ts";
import { PageText } from "./form/PageText.tsx";
import { TextsByLanguage } from "./form/PageTexts.tsx";
import { slugOf } from "./form/slug-of.ts";
import { nameOfSent } from "./saving/name-of-sent.ts";

/** A page for a country that has none: it is chosen, and its name is known already. */
export default function CountryCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const desk = useLocale() ?? "en";
  const combo = useComboWords();
  const me = useMe();
  const intent = useIntent();
  const { data, error: unread } = useAsk(ListCountries, {});
  const { mutateAsync, error, isPending } = useTell(SaveCountry);
  const [code, setCode] = useState<string | null>(null);
  const [name, setName] = useState<Texts>({});
  const [slug, setSlug] = useState("");
  const options = useMemo(() => {
    const there = new Set(data?.countries.map((country) => country.code));
    const mine = me?.countries ?? [];
    return listCountryCodes(desk).filter(
      (option) => !there.has(option.code) && (mine.length === 0 || mine.includes(option.code)),
    );
  }, [data, me, desk]);
  useEffect(() => {
    setUnsaved("countries/create", code !== null);
    return () => setUnsaved("countries/create", false);
  }, [code]);
  const choose = (chosen: string | null) => {
    setCode(chosen);
    setName(chosen ? { en: countryName(chosen, "en"), es: countryName(chosen, "es") } : {});
    setSlug(chosen ? slugOf(countryName(chosen, "en")) : "");
  };
  const input = { slug, name: toList(name), sourceDate: null, texts: [], instruments: [], links: [] };
  const errors = Object.fromEntries(
    (error?.fields ?? []).map(({ path, message }) => [nameOfSent(path, input), message]),
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!code || isPending) return;
    const sent = { code, baseRevision: 0, input, message: null, requestId: intent.requestId() };
    const answer = await mutateAsync(sent).catch((refused) => {
      if (!refused.passing) intent.done();
      return null;
    });
    if (!answer) return;
    intent.done();
    notify("countries.added", { type: "success" });
    // The choices of every form know the new page.
    void queries.invalidateQueries();
    setUnsaved("countries/create", false);
    void navigate(`/countries/${code}`);
  };
  return (
    <Box sx={{ maxWidth: 640 }}>
      <PageTitle title={translate("countries.add")} says={translate("countries.addSays")} />
      <Stack component="form" noValidate onSubmit={save} spacing={2}>
        <Refusal error={unread} />
        <Autocomplete
          autoHighlight
          {...combo}
          options={options}
          loading={!data}
          loadingText={translate("layout.loading")}
          value={options.find((option) => option.code === code) ?? null}
          onChange={(_, chosen) => choose(chosen?.code ?? null)}
          isOptionEqualToValue={(one, other) => one.code === other.code}
          filterOptions={(all, { inputValue }) => (inputValue.trim() ? findCountries(all, inputValue) : all)}
          getOptionLabel={({ name }) => name[0]!.text}
          noOptionsText={translate("countries.noCountry")}
          renderInput={(params) => <TextField {...params} autoFocus label={translate("countries.country")} />}
        />
        {code && (
          <>
            <TextsByLanguage
              name="name"
              label={translate("countries.name")}
              value={name}
              onChange={setName}
              multiline={false}
              languages={["en", "es"]}
              errors={errors}
            />
            <PageText
              name="slug"
              label={translate("countries.slug")}
              helperText={translate("countries.slugHint")}
              value={slug}
              onChange={setSlug}
              error={errors.slug}
            />
          </>
        )}
        {error && error.fields.length === 0 && <Refusal error={error} />}
        <Button
          type="submit"
          variant="contained"
          disabled={!code}
          loading={isPending}
          sx={{ alignSelf: "flex-start" }}
        >
          {translate("countries.addNow")}
        </Button>
      </Stack>
    </Box>
  );
}
