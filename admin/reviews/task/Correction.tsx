import { Box, Link, Typography } from "@mui/material";
import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { Link as RouterLink } from "react-router-dom";
import { FormSelect } from "../../organizations/form/fields/FormSelect.tsx";
import { FormText } from "../../organizations/form/fields/FormText.tsx";
import { useOrganization } from "../../organizations/form/OrganizationContext.tsx";
import type { OrganizationForm } from "../../organizations/form/organization-form.ts";
import { PeriodFields } from "../../organizations/hours/PeriodFields.tsx";
import { useHourWords } from "../../organizations/hours/useHourWords.ts";
import { FormCombo } from "../../organizations/places/FormCombo.tsx";
import { countryCodes, countryName } from "../../organizations/places/regions.ts";
import { placeOf } from "./claim-says.ts";

const phoneTypes = ["VOICE", "CELL", "WHATSAPP", "HOTLINE", "TOLL_FREE", "TEXT", "FAX"] as const;

/** The fields of one claim, in place: what is right is typed here, and saved when it is recorded. */
export function Correction({ claimId }: { claimId: string }) {
  const translate = useTranslate();
  const { id } = useOrganization();
  const { control } = useFormContext<OrganizationForm>();
  const where = useWatch({
    control,
    compute: (form: OrganizationForm) => {
      const place = placeOf(form, claimId);
      return place && `${place.list}.${place.index}`;
    },
  });
  if (!where) return null;
  const [list, index] = where.split(".") as [keyof typeof fieldsOf, string];
  const Fields = fieldsOf[list];
  return (
    <Box data-correct sx={{ mt: 1.5 }}>
      <Fields index={Number(index)} />
      <Typography variant="body2" sx={{ mt: 1, color: "text.secondary" }}>
        {translate("task.correcting")}{" "}
        <Link component={RouterLink} to={`/organizations/${id}#${encodeURIComponent(`${list}.${claimId}`)}`}>
          {translate("task.inForm")}
        </Link>
      </Typography>
    </Box>
  );
}

interface At {
  index: number;
}

function PhoneFields({ index }: At) {
  const translate = useTranslate();
  const options = useMemo(
    () => phoneTypes.map((value) => ({ value, label: translate(`words.phoneType.${value}`) })),
    [translate],
  );
  return (
    <Box sx={{ ...gridLook, gridTemplateColumns: { xs: "1fr", sm: "minmax(0, 1fr) 10rem 6rem" } }}>
      <FormText
        name={`phones.${index}.asPublished`}
        label={translate("form.phones.number")}
        type="tel"
        dir="ltr"
      />
      <FormSelect
        name={`phones.${index}.type`}
        label={translate("form.phones.type")}
        options={options}
        keepsText
      />
      <FormText name={`phones.${index}.extension`} label={translate("form.phones.extension")} dir="ltr" />
    </Box>
  );
}

function EmailFields({ index }: At) {
  const translate = useTranslate();
  return (
    <FormText
      name={`emails.${index}.asPublished`}
      label={translate("form.emails.address")}
      type="email"
      dir="ltr"
    />
  );
}

function LinkFields({ index }: At) {
  const translate = useTranslate();
  return <FormText name={`links.${index}.url`} label={translate("form.links.url")} type="url" dir="ltr" />;
}

function PersonFields({ index }: At) {
  const translate = useTranslate();
  return (
    <Box sx={{ ...gridLook, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
      <FormText name={`contacts.${index}.name`} label={translate("form.contacts.name")} />
      <FormText name={`contacts.${index}.role`} label={translate("form.contacts.role")} />
    </Box>
  );
}

function HoursFields({ index }: At) {
  const words = useHourWords();
  const { control, setValue } = useFormContext<OrganizationForm>();
  const name = `schedules.${index}` as const;
  const period = useWatch({ control, name });
  return (
    <PeriodFields
      period={period}
      words={words}
      name={name}
      onChange={(values) => setValue(name, { ...period, ...values }, { shouldDirty: true })}
    />
  );
}

function AddressFields({ index }: At) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { control } = useFormContext<OrganizationForm>();
  const isVirtual = useWatch({
    control,
    name: `locations.${index}.kind`,
    compute: (kind) => kind === "VIRTUAL",
  });
  const hasText = useWatch({
    control,
    name: `locations.${index}.asPublished`,
    compute: (text) => Boolean(text?.trim()),
  });
  const countries = useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, label: countryName(value, desk) }))
        .sort((one, other) => one.label.localeCompare(other.label, desk)),
    [desk],
  );
  const field = (key: string) => ({
    name: `locations.${index}.${key}`,
    label: translate(`places.fields.${key}`),
  });
  return (
    <Box sx={{ ...gridLook, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
      {!isVirtual && (
        <>
          <FormText {...field("address1")} />
          <FormText {...field("address2")} />
          <FormText {...field("postalCode")} />
        </>
      )}
      <FormText {...field("city")} />
      <FormText {...field("state")} />
      <FormCombo {...field("country")} options={countries} />
      {hasText && <FormText {...field("asPublished")} multiline rows={2} sx={{ gridColumn: "1 / -1" }} />}
    </Box>
  );
}

const fieldsOf = {
  phones: PhoneFields,
  emails: EmailFields,
  links: LinkFields,
  locations: AddressFields,
  schedules: HoursFields,
  contacts: PersonFields,
};

const gridLook = { display: "grid", columnGap: 1.5, rowGap: 1.5 } as const;
