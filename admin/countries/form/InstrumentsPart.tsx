import AddIcon from "@mui/icons-material/Add";
import CloseIcon from "@mui/icons-material/Close";
import { Box, Button, IconButton } from "@mui/material";
import type { ReactNode } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { FieldLabel, FieldSaid } from "../../organizations/form/fields/FieldFrame.tsx";
import { PartialDateField } from "../../organizations/form/fields/PartialDateField.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { useCountryForm } from "./CountryContext.tsx";
import { blankInstrument, type Instrument, type InstrumentEvent } from "./country-form.ts";
import { FoldedItem } from "./FoldedItem.tsx";
import { headingOf } from "./heading-of.ts";
import { ItemList } from "./ItemList.tsx";
import { PagePart } from "./PagePart.tsx";
import { PageTexts } from "./PageTexts.tsx";
import { useList } from "./useList.ts";

const kinds = ["TREATY", "DECLARATION", "NATIONAL_LAW"] as const;
const events = ["CONCLUDED", "DRAFTED", "ADOPTED", "SIGNED", "RATIFIED", "IN_FORCE"] as const;

/** Treaties, declarations and laws, and what happened to them when. */
export function InstrumentsPart({ instruments }: { instruments: Instrument[] }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const nameOf = ({ name }: Instrument, index: number) =>
    headingOf(name, desk) || translate("countries.nameless", { place: index + 1 });
  return (
    <PagePart id="part-instruments" list="instruments" title={translate("countries.instruments.title")}>
      <ItemList
        list="instruments"
        items={instruments}
        label={translate("countries.instruments.title")}
        labelOf={(item, index) => translate("countries.instruments.which", { name: nameOf(item, index) })}
        blank={blankInstrument}
        addLabel={translate("countries.instruments.add")}
      >
        {(instrument, menu) => <InstrumentItem instrument={instrument} menu={menu} />}
      </ItemList>
    </PagePart>
  );
}

function InstrumentItem({ instrument, menu }: { instrument: Instrument; menu: ReactNode }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const formats = useFormats();
  const { readOnly } = useCountryForm();
  const { set } = useList("instruments");
  const { id, kind, name, note } = instrument;
  const path = `instruments.${id}`;
  const title = headingOf(name, desk);
  const happened = instrument.events
    .filter(({ date }) => /^\d{4}/.test(date ?? ""))
    .map((event) => `${translate(`countries.event.${event.kind}`)} ${formats.date(event.date)}`);
  return (
    <FoldedItem
      path={path}
      title={title || translate("countries.instruments.nameless")}
      says={[translate(`countries.kind.${kind}`), ...happened].join(" · ")}
      opensNew={title === ""}
      menu={menu}
    >
      <PageTexts
        name={`${path}.name`}
        label={translate("countries.name")}
        value={name}
        onChange={(texts, at) => set(id, { name: texts }, at)}
      />
      <Box sx={{ maxWidth: 260 }}>
        <ChoiceField
          label={translate("countries.instruments.kind")}
          options={kinds.map((value) => ({ value, label: translate(`countries.kind.${value}`) }))}
          value={kind}
          onChange={(chosen) => set(id, { kind: chosen }, `${path}.kind`)}
          readOnly={readOnly}
        />
      </Box>
      <Events instrument={instrument} />
      <PageTexts
        name={`${path}.note`}
        label={translate("countries.note")}
        value={note}
        onChange={(texts, at) => set(id, { note: texts }, at)}
        multiline
      />
    </FoldedItem>
  );
}

/** What happened to an instrument, and when. */
function Events({ instrument: { id, events: happened } }: { instrument: Instrument }) {
  const translate = useTranslate();
  const { readOnly, errors } = useCountryForm();
  const { set } = useList("instruments");
  const path = `instruments.${id}.events`;
  const put = (changed: InstrumentEvent[]) => set(id, { events: changed }, path);
  const error = Object.entries(errors).find(([name]) => name.startsWith(path))?.[1];
  return (
    <Box role="group" aria-label={translate("countries.instruments.events")} data-field={path}>
      <FieldLabel as="span">{translate("countries.instruments.events")}</FieldLabel>
      <Box sx={{ display: "grid", gap: 1 }}>
        {happened.map((event, index) => (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: events have no name but their place.
            key={index}
            sx={{
              display: "grid",
              gap: 1,
              alignItems: "start",
              gridTemplateColumns: { xs: "minmax(0, 1fr) 36px", sm: "11rem minmax(0, 1fr) 36px" },
            }}
          >
            <ChoiceField
              label={translate("countries.instruments.event")}
              hideLabel
              options={events.map((value) => ({ value, label: translate(`countries.event.${value}`) }))}
              value={event.kind}
              onChange={(kind) => put(happened.with(index, { ...event, kind }))}
              readOnly={readOnly}
            />
            <Box sx={{ gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: 1, sm: 2 }, maxWidth: 360 }}>
              <PartialDateField
                name={`${path}.${index}.date`}
                label={translate("countries.instruments.when", {
                  event: translate(`countries.event.${event.kind}`),
                })}
                hideLabel
                value={event.date}
                onChange={(date) => put(happened.with(index, { ...event, date: date ?? "" }))}
                readOnly={readOnly}
              />
            </Box>
            {!readOnly && (
              <IconButton
                size="small"
                aria-label={translate("form.items.remove", {
                  label: translate(`countries.event.${event.kind}`),
                })}
                onClick={() => put(happened.toSpliced(index, 1))}
                sx={{ mt: 0.25, gridRow: 1, gridColumn: { xs: 2, sm: 3 } }}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            )}
          </Box>
        ))}
      </Box>
      {error && <FieldSaid data-wrong="">{error}</FieldSaid>}
      {!readOnly && (
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => put([...happened, { kind: "SIGNED", date: "" }])}
          sx={{ mt: 0.5 }}
        >
          {translate("countries.instruments.addEvent")}
        </Button>
      )}
    </Box>
  );
}
