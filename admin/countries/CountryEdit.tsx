import { Button, Skeleton } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadCountry } from "#operations/countries/countries";
import { useAsk } from "../ask/useAsk.ts";
import { Says } from "../layout/Says.tsx";
import { CountryPage } from "./CountryPage.tsx";

/** A country's page at the desk. */
export default function CountryEdit() {
  const { code = "" } = useParams();
  const translate = useTranslate();
  const { data, error, isPlaceholderData, isFetchedAfterMount, refetch } = useAsk(LoadCountry, { code });
  // An answer that failed to come anew takes away no form that is open.
  if (error && !data)
    return (
      <Says
        title={error.message}
        actions={<Button onClick={() => void refetch()}>{translate("words.action.retry")}</Button>}
      >
        {null}
      </Says>
    );
  // What was kept from an earlier visit may be old: the form begins with what is there now.
  if (!data || isPlaceholderData || !isFetchedAfterMount)
    return <Skeleton variant="rounded" height={480} sx={{ maxWidth: 960 }} />;
  if (!data.country)
    return (
      <Says
        title={translate("countries.missing.title", { code })}
        actions={
          <Button variant="contained" component={Link} to="/countries">
            {translate("countries.missing.back")}
          </Button>
        }
      >
        {translate("countries.missing.says")}
      </Says>
    );
  return <CountryPage key={code} country={data.country} />;
}
