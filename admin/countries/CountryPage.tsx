import HistoryIcon from "@mui/icons-material/HistoryOutlined";
import { Box, Button, Link } from "@mui/material";
import { useEffect, useRef } from "react";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink, useLocation } from "react-router-dom";
import { useFormats } from "../i18n/useFormats.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { useChoices } from "../organizations/form/useChoices.ts";
import { LeaveDialog } from "../saving/LeaveDialog.tsx";
import { CountryProvider } from "./form/CountryContext.tsx";
import type { LoadedCountry } from "./form/country-form.ts";
import { headingOf } from "./form/heading-of.ts";
import { InstrumentsPart } from "./form/InstrumentsPart.tsx";
import { LinksPart } from "./form/LinksPart.tsx";
import { NamePart } from "./form/NamePart.tsx";
import { NarrativePart } from "./form/NarrativePart.tsx";
import { SectionOrder } from "./orders/SectionOrder.tsx";
import { CountryConflicts } from "./saving/CountryConflicts.tsx";
import { PageBar } from "./saving/PageBar.tsx";
import { useCountrySaving } from "./saving/useCountrySaving.ts";

/** The form of a country's page, in the order in which its readers see it, and the order of its entries. */
export function CountryPage({ country: loaded }: { country: LoadedCountry }) {
  const translate = useTranslate();
  const formats = useFormats();
  const desk = useLocale() ?? "en";
  const { sections } = useChoices();
  const saving = useCountrySaving(loaded);
  const { form, base } = saving;
  const { code, editedAt, may } = base.country;
  const parts = [
    ["part-narrative", translate("countries.narrative.title")],
    ["part-instruments", translate("countries.instruments.title")],
    ["part-links", translate("countries.links.title")],
    ...sections.map(({ value, label }) => [value, label]),
  ];
  useAnchor(sections.length > 0);
  return (
    <CountryProvider saving={saving}>
      <Box sx={{ maxWidth: 960 }}>
        <PageTitle
          title={headingOf(form.name, desk) || code}
          says={translate("form.changed", { ago: formats.ago(editedAt) })}
        >
          {may.includes("readHistory") && (
            <Button component={RouterLink} to={`/countries/${code}/history`} startIcon={<HistoryIcon />}>
              {translate("countries.history.title")}
            </Button>
          )}
        </PageTitle>
        <Box
          component="nav"
          aria-label={translate("form.outline")}
          sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5, mb: 3 }}
        >
          {parts.map(([id, says]) => (
            <Link key={id} component={RouterLink} to={`#${id}`} replace sx={{ py: 0.25 }}>
              {says}
            </Link>
          ))}
        </Box>
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          <NamePart form={form} />
          <NarrativePart parts={form.texts} saved={base.form.texts} />
          <InstrumentsPart instruments={form.instruments} />
          <LinksPart links={form.links} saved={base.form.links} />
        </form>
        {sections.map(({ value, label }) => (
          <SectionOrder key={value} country={code} section={value} name={label} />
        ))}
      </Box>
      {may.includes("save") && <PageBar saving={saving} />}
      <CountryConflicts saving={saving} />
      <LeaveDialog
        unsaved={saving.changes.length}
        isBusy={saving.patient.phase !== "STILL"}
        onSave={saving.save}
      />
    </CountryProvider>
  );
}

/** How long an address's part is kept in view while what stands above it comes in, in milliseconds. */
const settles = 1500;

/** Brings the part of the page that the address names into view, once it is there. */
function useAnchor(isReady: boolean): void {
  const { hash, key } = useLocation();
  const seen = useRef("");
  useEffect(() => {
    const part = isReady && hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!part || seen.current === key) return;
    seen.current = key;
    const show = () => part.scrollIntoView({ block: "start" });
    show();
    part.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    // The lists above it grow when their entries come.
    const watch = new ResizeObserver(show);
    watch.observe(document.body);
    const stop = () => watch.disconnect();
    const timer = setTimeout(stop, settles);
    for (const does of ["wheel", "touchstart", "keydown", "pointerdown"])
      window.addEventListener(does, stop, { once: true, passive: true });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [isReady, hash, key]);
}
