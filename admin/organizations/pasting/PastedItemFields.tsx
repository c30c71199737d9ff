import { Box } from "@mui/material";
import { type ReactNode, useId } from "react";
import { useLocale, useTranslate } from "react-admin";
import { FieldBox, FieldLabel } from "../form/fields/FieldFrame.tsx";
import { PeriodFields } from "../hours/PeriodFields.tsx";
import { useHourWords } from "../hours/useHourWords.ts";
import { countryCodes, countryName } from "../places/regions.ts";
import type { PastedItem } from "./pasted.ts";

const phoneTypes = ["VOICE", "CELL", "WHATSAPP", "HOTLINE", "TOLL_FREE", "TEXT", "FAX"] as const;
const linkKinds = [
  "WEBSITE",
  "FACEBOOK",
  "INSTAGRAM",
  "TWITTER",
  "YOUTUBE",
  "LINKEDIN",
  "TELEGRAM",
  "OTHER",
] as const;
const addressParts = ["address1", "address2", "postalCode", "city", "state"] as const;

/** One thing that was read: whether to use it, and its fields to be mended first. */
export function PastedItemFields({
  item,
  label,
  isFirst,
  onChange,
}: {
  item: PastedItem;
  label: string;
  /** Whether the cursor begins here. */
  isFirst: boolean;
  onChange: (item: PastedItem) => void;
}) {
  const labels = "label" in item.values ? Object.entries(item.values.label) : [];
  const set = (values: object) => onChange({ ...item, values: { ...item.values, ...values } } as PastedItem);
  return (
    <Box
      component="li"
      sx={{ display: "flex", gap: 1.5, py: 1.5, "& + li": { borderTop: 1, borderColor: "divider" } }}
    >
      <Box
        component="input"
        type="checkbox"
        aria-label={label}
        // The dialog opens to confirm this.
        autoFocus={isFirst}
        checked={item.use}
        onChange={(event) => onChange({ ...item, use: event.target.checked })}
        sx={{
          flex: "none",
          width: 20,
          height: 20,
          m: 0,
          mt: "10px",
          accentColor: (theme) => theme.palette.primary.main,
        }}
      />
      <Box sx={{ flex: 1, minWidth: 0, opacity: item.use ? 1 : 0.55 }}>
        <Fields item={item} set={set} />
        {labels.map(([locale, text]) => (
          <Box
            key={locale}
            component="p"
            lang={locale}
            sx={{ m: 0, mt: 0.5, typography: "body2", color: "text.secondary" }}
          >
            {text}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Fields({ item, set }: { item: PastedItem; set: (values: object) => void }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const words = useHourWords();
  switch (item.list) {
    case "phones":
      return (
        <Row columns="minmax(0, 2fr) minmax(0, 1fr) 6rem">
          <Text
            label={translate("pasting.fields.number")}
            value={item.values.asPublished}
            set={(asPublished) => set({ asPublished })}
          />
          <Choice
            label={translate("pasting.fields.type")}
            value={item.values.type}
            options={phoneTypes.map((value) => [value, translate(`words.phoneType.${value}`)])}
            set={(type) => set({ type })}
          />
          <Text
            label={translate("pasting.fields.extension")}
            value={item.values.extension ?? ""}
            set={(extension) => set({ extension: extension || null })}
          />
        </Row>
      );
    case "emails":
      return (
        <Text
          label={translate("pasting.fields.email")}
          value={item.values.asPublished}
          set={(asPublished) => set({ asPublished })}
        />
      );
    case "links":
      return (
        <Row columns="minmax(0, 2fr) minmax(0, 1fr)">
          <Text label={translate("pasting.fields.url")} value={item.values.url} set={(url) => set({ url })} />
          <Choice
            label={translate("pasting.fields.type")}
            value={item.values.kind}
            options={linkKinds.map((value) => [value, translate(`words.linkKind.${value}`)])}
            set={(kind) => set({ kind })}
          />
        </Row>
      );
    case "locations":
      return (
        <Row columns="minmax(0, 1fr) minmax(0, 1fr)">
          {addressParts.map((part) => (
            <Text
              key={part}
              label={translate(`places.fields.${part}`)}
              value={item.values[part] ?? ""}
              set={(text) => set({ [part]: text || null })}
            />
          ))}
          <Choice
            label={translate("places.fields.country")}
            value={item.values.country ?? ""}
            options={[
              ["", translate("words.none")],
              ...countryCodes.map((code): [string, string] => [code, countryName(code, desk)]),
            ]}
            set={(country) => set({ country: country || null })}
          />
        </Row>
      );
    case "schedules":
      return <PeriodFields period={item.values} words={words} onChange={set} />;
  }
}

function Row({ columns, children }: { columns: string; children: ReactNode }) {
  return (
    <Box
      sx={{ display: "grid", columnGap: 1.5, rowGap: 1, gridTemplateColumns: { xs: "1fr 1fr", sm: columns } }}
    >
      {children}
    </Box>
  );
}

function Text({ label, value, set }: { label: string; value: string; set: (text: string) => void }) {
  const id = useId();
  return (
    <Box sx={{ minWidth: 0 }}>
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      <FieldBox>
        <input id={id} value={value} autoComplete="off" onChange={(event) => set(event.target.value)} />
      </FieldBox>
    </Box>
  );
}

function Choice({
  label,
  value,
  options,
  set,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  set: (value: string) => void;
}) {
  const id = useId();
  return (
    <Box sx={{ minWidth: 0 }}>
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      <FieldBox>
        <select id={id} value={value} onChange={(event) => set(event.target.value)}>
          {options.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </FieldBox>
    </Box>
  );
}
