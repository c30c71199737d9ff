import AddIcon from "@mui/icons-material/Add";
import {
  Button,
  Link,
  Paper,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { ListCountries } from "#operations/countries/countries";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk } from "../ask/useAsk.ts";
import { textFor } from "../i18n/text-for.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { findCountries } from "../layout/find-countries.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { useMay } from "../session/useMe.ts";

/** So many pages are seen at a glance; more are searched. */
const glance = 12;

/** Every country page, by its name. */
export default function CountryList() {
  const translate = useTranslate();
  const formats = useFormats();
  const desk = useLocale() ?? "en";
  const mayAdd = useMay("country.create");
  const [words, setWords] = useState("");
  const { data, error } = useAsk(ListCountries, {});
  const counts = new Map(data?.desk.freshnessByCountry.map((row) => [row.code, row]));
  const all = [...(data?.countries ?? [])].sort((one, other) =>
    textFor(one.name, desk).localeCompare(textFor(other.name, desk), desk),
  );
  const shown = words.trim() ? findCountries(all, words) : all;
  const byCode = new Map(all.map((country) => [country.code, country]));
  return (
    <>
      <PageTitle title={translate("countries.title")} says={translate("countries.subtitle")}>
        {mayAdd && (
          <Button variant="contained" startIcon={<AddIcon />} component={RouterLink} to="/countries/create">
            {translate("countries.add")}
          </Button>
        )}
      </PageTitle>
      <Refusal error={error} />
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {all.length > glance && (
        <TextField
          type="search"
          label={translate("countries.search")}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          sx={{ mb: 2, width: 320, maxWidth: "100%" }}
        />
      )}
      {data && shown.length === 0 && (
        <Typography role="status" sx={{ color: "text.secondary" }}>
          {translate("countries.none")}
        </Typography>
      )}
      {shown.length > 0 && (
        <Paper variant="outlined" sx={{ overflowX: "auto" }}>
          <Table aria-label={translate("countries.title")}>
            <TableHead>
              <TableRow>
                <TableCell>{translate("countries.country")}</TableCell>
                <TableCell align="right">{translate("countries.organizations")}</TableCell>
                <TableCell sx={wideOnly}>{translate("form.more.sourceDate")}</TableCell>
                <TableCell sx={wideOnly}>{translate("countries.edited")}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map(({ code }) => {
                const { name, editedAt, sourceDate } = byCode.get(code)!;
                const count = counts.get(code);
                const due = (count?.overdue ?? 0) + (count?.neverVerified ?? 0);
                return (
                  <TableRow key={code} hover>
                    <TableCell component="th" scope="row">
                      <Link component={RouterLink} to={`/countries/${code}`}>
                        {textFor(name, desk)}
                      </Link>
                      <Typography component="span" variant="body2" sx={{ ml: 1, color: "text.secondary" }}>
                        {code}
                      </Typography>
                    </TableCell>
                    <TableCell align="right">
                      <Link component={RouterLink} to={`/organizations?country=${code}`}>
                        {formats.number(count?.organizations ?? 0)}
                      </Link>
                      {due > 0 && (
                        <Typography variant="body2" sx={{ color: "text.secondary" }}>
                          {translate("countries.due", { smart_count: due })}
                        </Typography>
                      )}
                    </TableCell>
                    <TableCell sx={wideOnly}>{sourceDate && formats.date(sourceDate)}</TableCell>
                    <TableCell sx={wideOnly}>{formats.ago(editedAt)}</TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </Paper>
      )}
    </>
  );
}

const wideOnly = { display: { xs: "none", sm: "table-cell" } };
