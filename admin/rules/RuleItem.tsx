import { Box, Button, Link, MenuItem, Select, Switch, Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { FindingSeverity, ListedRuleFragment } from "#operations/rules/rules";
import { findingsPath, severities } from "../findings/finding-filter.ts";
import { textFor } from "../i18n/text-for.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { useSaveRule } from "./useSaveRule.ts";

/** One thing that is looked for: what it is, why it matters, how much of it is open, and how it is set. */
export function RuleItem({
  rule,
  open,
  countries,
}: {
  rule: ListedRuleFragment;
  /** How many findings are open; undefined until that is known. */
  open: number | undefined;
  /** Where the person works; everywhere when empty. */
  countries: readonly string[];
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const desk = useLocale() ?? "en";
  const { code, source, on, changedBy, changedAt, may } = rule;
  const title = textFor(rule.title, desk);
  const filter = { rules: [code], ...(countries.length > 0 && { countries: [...countries] }) };
  return (
    <Box component="li" id={code} tabIndex={-1} sx={itemLook}>
      <Box sx={{ flex: "1 1 24rem", minWidth: 0 }}>
        <Typography component="h3" variant="h3" sx={{ color: on ? undefined : "text.secondary" }}>
          {title}
        </Typography>
        <Typography sx={{ color: "text.secondary", maxWidth: "75ch", textWrap: "pretty" }}>
          {textFor(rule.explanation, desk)}
        </Typography>
        <Box sx={factsLook}>
          {on &&
            open !== undefined &&
            (open > 0 ? (
              <Link component={RouterLink} to={findingsPath(filter)}>
                {translate("rules.open", { smart_count: open, number: formats.number(open) })}
              </Link>
            ) : (
              <span>{translate("rules.noneOpen")}</span>
            ))}
          <span>{translate(`words.findingSource.${source}`)}</span>
          <Box component="code" sx={{ fontSize: "0.8125rem" }}>
            {code}
          </Box>
          {changedBy && changedAt && (
            <span>{translate("rules.changed", { name: changedBy, date: formats.shortDate(changedAt) })}</span>
          )}
        </Box>
      </Box>
      {may.includes("set") && <RuleSetting rule={rule} title={title} />}
    </Box>
  );
}

/** Switches the rule off and on, and says how much it matters; each holds at once, and can be undone. */
function RuleSetting({ rule, title }: { rule: ListedRuleFragment; title: string }) {
  const translate = useTranslate();
  const save = useSaveRule(rule);
  const { code, on, severity, usualSeverity } = rule;
  const choose = (chosen: FindingSeverity) =>
    save({ on, severity: chosen }, translate("rules.saved.severity", { severity: sayOf(chosen) }));
  const sayOf = (one: FindingSeverity) => translate(`words.severity.${one}`);
  return (
    <Box sx={{ flex: "none", display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      {severity !== usualSeverity && on && (
        <Button size="small" onClick={() => choose(usualSeverity)}>
          {translate("rules.back")}
        </Button>
      )}
      <Select
        size="small"
        value={severity}
        disabled={!on}
        onChange={(event) => choose(event.target.value)}
        SelectDisplayProps={{ id: `${code}-severity`, "aria-label": translate("rules.severity", { title }) }}
        sx={{ width: 200 }}
      >
        {severities.map((one) => (
          <MenuItem key={one} value={one}>
            {one === usualSeverity ? translate("rules.usual", { severity: sayOf(one) }) : sayOf(one)}
          </MenuItem>
        ))}
      </Select>
      <Switch
        checked={on}
        onChange={() => save({ on: !on, severity }, translate(`rules.saved.${on ? "off" : "on"}`))}
        slotProps={{ input: { id: `${code}-on`, "aria-label": translate("rules.switch", { title }) } }}
      />
    </Box>
  );
}

const itemLook = {
  display: "flex",
  flexWrap: "wrap",
  columnGap: 3,
  rowGap: 1,
  alignItems: "flex-start",
  p: { xs: 1.5, sm: 2 },
  scrollMarginTop: 76,
  "&:not(:first-of-type)": { borderTop: 1, borderColor: "divider" },
  "&:target, &:focus": { bgcolor: "action.selected" },
} as const;

const factsLook = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 2,
  mt: 0.5,
  color: "text.secondary",
  fontSize: "0.9rem",
} as const;
