import {
  Autocomplete,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from "@mui/material";
import { useTranslate } from "react-admin";
import type { Role } from "#operations/users/users";
import { useComboWords } from "../i18n/useComboWords.ts";
import { useChoices } from "../organizations/form/useChoices.ts";

export interface Rights {
  role: Role;
  /** Country codes; everywhere when empty. */
  countries: string[];
}

const roles: Role[] = ["CONTRIBUTOR", "EDITOR", "ADMIN"];

/** What somebody, or a key, may do, and where. */
export function RightsFields({ rights, onChange }: { rights: Rights; onChange(rights: Rights): void }) {
  const translate = useTranslate();
  const combo = useComboWords();
  const { countries } = useChoices();
  const labelOf = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  return (
    <>
      <div>
        <FormLabel id="rights-role">{translate("users.role")}</FormLabel>
        <RadioGroup
          aria-labelledby="rights-role"
          value={rights.role}
          onChange={(_event, role) => onChange({ ...rights, role: role as Role })}
        >
          {roles.map((role) => (
            <FormControlLabel
              key={role}
              value={role}
              control={<Radio size="small" />}
              label={
                <>
                  {translate(`words.role.${role}`)}{" "}
                  <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
                    · {translate(`users.roles.${role}`)}
                  </Typography>
                </>
              }
            />
          ))}
        </RadioGroup>
      </div>
      <Autocomplete
        multiple
        {...combo}
        options={countries.map(({ value }) => value)}
        getOptionLabel={labelOf}
        value={rights.countries}
        onChange={(_event, chosen) => onChange({ ...rights, countries: chosen })}
        renderInput={(props) => (
          <TextField
            {...props}
            label={translate("users.countries")}
            helperText={translate("users.everywhereHint")}
          />
        )}
      />
    </>
  );
}
