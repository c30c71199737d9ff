import { Box, Button, TextField } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useDebounced } from "../layout/useDebounced.ts";
import { useChoices } from "../organizations/form/useChoices.ts";
import { useMay } from "../session/useMe.ts";
import { auditActions, auditSubjects, type Chosen, type FilterName } from "./audit-filter.ts";
import { FilterChip } from "./FilterChip.tsx";
import { useMakers } from "./useMakers.ts";

/** What the trail is filtered by; it stands in the page's address. */
export function AuditFilters({
  chosen,
  onChoose,
  seen,
}: {
  chosen: Chosen;
  onChoose(chosen: Chosen): void;
  seen: readonly { by: string; byName: string }[];
}) {
  const translate = useTranslate();
  const { countries } = useChoices();
  const makers = useMakers(seen);
  const isAdmin = useMay("user.invite");
  const set = (name: FilterName) => (value: string | undefined) =>
    onChoose({ ...chosen, [name]: value ?? "" });
  const subjects = auditSubjects.filter((subject) => isAdmin || !ofPeople.has(subject));
  const actions = auditActions.filter((action) => isAdmin || !toPeople.has(action));
  const day = (name: "from" | "until") => (
    <TextField
      type="date"
      label={translate(`audit.${name}`)}
      value={chosen[name] ?? ""}
      onChange={(event) => set(name)(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: { xs: "calc(50% - 4px)", sm: 160 } }}
    />
  );
  return (
    <Box component="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 2 }}>
      <SearchField value={chosen.search ?? ""} onSearch={set("search")} />
      {day("from")}
      {day("until")}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", flexBasis: "100%" }}>
        <FilterChip name={translate("audit.who")} options={makers} value={chosen.by} onChoose={set("by")} />
        <FilterChip
          name={translate("audit.action")}
          options={actions.map((value) => ({ value, label: translate(`words.auditAction.${value}`) }))}
          value={chosen.action}
          onChoose={set("action")}
        />
        <FilterChip
          name={translate("audit.kind")}
          options={subjects.map((value) => ({ value, label: translate(`audit.subject.${value}`) }))}
          value={chosen.subject}
          onChoose={set("subject")}
        />
        <FilterChip
          name={translate("audit.country")}
          options={countries}
          value={chosen.country}
          onChoose={set("country")}
        />
        {Object.values(chosen).some(Boolean) && (
          <Button size="small" onClick={() => onChoose({})}>
            {translate("audit.clear")}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** What only admins read of. */
const ofPeople = new Set(["USER", "API_KEY", "PURGE"]);
const toPeople = new Set(["INVITED", "ROLE_CHANGED", "DEACTIVATED", "REACTIVATED", "REVOKED", "PURGED"]);

/** Milliseconds between two letters, after which a pause is an end. */
const pause = 300;

function SearchField({ value, onSearch }: { value: string; onSearch(value: string): void }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(value);
  const settled = useDebounced(typed, pause);
  const latest = useRef({ value, onSearch });
  useEffect(() => {
    latest.current = { value, onSearch };
  });
  useEffect(() => {
    if (settled.trim() !== latest.current.value) latest.current.onSearch(settled.trim());
  }, [settled]);
  // Cleared from elsewhere, or come to by the browser's own way back.
  useEffect(() => setTyped((before) => (before.trim() === value ? before : value)), [value]);
  return (
    <TextField
      type="search"
      label={translate("audit.search")}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ width: { xs: "100%", sm: 240 } }}
    />
  );
}
