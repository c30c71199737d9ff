import { Autocomplete, TextField, Typography } from "@mui/material";
import { type ReactNode, type Ref, useDeferredValue, useState } from "react";
import { useTranslate } from "react-admin";
import { FindOrganizations } from "#operations/organizations/choosing/choosing";
import { useAsk } from "../../ask/useAsk.ts";
import { useComboWords } from "../../i18n/useComboWords.ts";

/** An organization that was chosen; of one that was only named by its id, the id is all there is to say. */
export interface Chosen {
  id: string;
  name: string;
}

interface Option extends Chosen {
  /** Where it is, for those that have one name. */
  place?: string;
}

/** An organization, found by a part of its name. */
export function OrganizationCombo({
  id,
  value,
  onChange,
  except,
  readOnly = false,
  inputRef,
  ...field
}: {
  id: string;
  value: Chosen | null;
  onChange(chosen: Chosen | null): void;
  /** The one that is not to be found: the one it is about. */
  except: string;
  readOnly?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** Its label, where nothing stands above it. */
  label?: string;
  describedBy?: string;
  autoFocus?: boolean;
  required?: boolean;
  error?: boolean;
  helperText?: ReactNode;
}) {
  const translate = useTranslate();
  const combo = useComboWords();
  const { describedBy, ...text } = field;
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const isAsked = search.length > 1;
  const { data, isFetching } = useAsk(FindOrganizations, { search }, { enabled: isAsked });
  const found = isAsked ? (data?.organizations.nodes ?? []).filter((node) => node.id !== except) : [];
  return (
    <Autocomplete<Option>
      id={id}
      size="small"
      readOnly={readOnly}
      {...combo}
      options={found.map(({ locations, ...node }) => ({ ...node, place: sayPlace(locations) }))}
      filterOptions={(options) => options}
      value={value}
      loading={isFetching}
      loadingText={translate("form.more.searching")}
      noOptionsText={translate(isAsked ? "form.more.noParent" : "form.more.typeParent")}
      getOptionLabel={({ name }) => name}
      getOptionKey={(option) => option.id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      onInputChange={(_, text, reason) => setTyped(reason === "input" ? text : "")}
      onChange={(_, chosen) => onChange(chosen && { id: chosen.id, name: chosen.name })}
      renderOption={({ key: _, ...props }, { id: key, name, place }) => (
        <li {...props} key={key}>
          <span>
            {name}
            {place && (
              <Typography component="span" variant="body2" sx={{ display: "block", color: "text.secondary" }}>
                {place}
              </Typography>
            )}
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          {...text}
          inputRef={inputRef}
          slotProps={{
            ...params.slotProps,
            htmlInput: {
              ...params.slotProps.htmlInput,
              ...(describedBy && { "aria-describedby": describedBy }),
            },
          }}
        />
      )}
    />
  );
}

/** The first of its places; a city and its state often have one name. */
function sayPlace([place]: readonly { city: string | null; state: string | null; country: string | null }[]) {
  return [...new Set([place?.city, place?.state, place?.country])].filter(Boolean).join(", ");
}
