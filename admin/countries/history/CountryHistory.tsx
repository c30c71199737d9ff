import BackIcon from "@mui/icons-material/ArrowBack";
import { Button, Skeleton } from "@mui/material";
import { useLocale, useNotify, useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadCountry, RestoreCountry } from "#operations/countries/countries";
import { ReadCountryRevisions } from "#operations/countries/history/history";
import { ask } from "../../ask/ask.ts";
import { queries } from "../../ask/queries.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { revisionsKey } from "../../history/RevisionTimeline.tsx";
import { textFor } from "../../i18n/text-for.ts";
import { PageTitle } from "../../layout/PageTitle.tsx";
import { type CountryForm, fromDocument, toForm } from "../form/country-form.ts";
import { countryShape } from "../saving/page-fields.ts";
import { usePageWords } from "../saving/usePageWords.ts";
import { PageTimeline, toRevisionPage } from "./PageTimeline.tsx";

/** The history of a country's page. */
export default function CountryHistory() {
  const { code = "" } = useParams();
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useLocale() ?? "en";
  const { label, value } = usePageWords();
  const { data, error } = useAsk(LoadCountry, { code });
  const country = data?.country;
  const of = `countries/${code}`;
  const restore = async (revision: number, requestId: string) => {
    const baseRevision = country!.revision;
    try {
      const variables = { code, revision, baseRevision, requestId };
      const { restoreCountryRevision } = await ask(RestoreCountry, variables);
      queries.setQueryData([LoadCountry.name, { code }], { country: restoreCountryRevision!.country });
    } catch (refused) {
      // What others changed meanwhile, and for which it was refused, is to be seen.
      await queries.invalidateQueries({ queryKey: [LoadCountry.name, { code }] });
      throw refused;
    } finally {
      await queries.invalidateQueries({ queryKey: revisionsKey(of) });
    }
    notify("history.restored", { type: "success" });
  };
  return (
    <>
      <PageTitle
        title={translate("history.title.timeline", { name: country ? textFor(country.name, desk) : code })}
      >
        <Button component={Link} to={`/countries/${code}`} startIcon={<BackIcon />}>
          {translate("countries.history.back")}
        </Button>
      </PageTitle>
      <Refusal error={error} />
      {!country && !error && <Skeleton variant="rounded" height={360} />}
      {country && (
        <PageTimeline<CountryForm>
          of={of}
          now={toForm(country)}
          newest={country.revision}
          shape={countryShape}
          load={async (before) => {
            const { countryRevisions } = await ask(ReadCountryRevisions, { code, before });
            return toRevisionPage(countryRevisions, fromDocument);
          }}
          label={label}
          value={value}
          onRestore={country.may.includes("restore") ? restore : null}
        />
      )}
    </>
  );
}
