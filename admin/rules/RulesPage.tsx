import SearchIcon from "@mui/icons-material/Search";
import { Box, InputAdornment, Paper, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { useDeferredValue, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useLocation } from "react-router-dom";
import { CountByRule, type ListedRuleFragment, ListRules } from "#operations/rules/rules";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk } from "../ask/useAsk.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { useMe } from "../session/useMe.ts";
import { RuleItem } from "./RuleItem.tsx";
import { groupRules } from "./rule-groups.ts";

/** Everything that can be noticed, by how much it matters: why, what to do, and how much of it is open. */
export default function RulesPage() {
  const translate = useTranslate();
  const { data, error } = useAsk(ListRules, {});
  return (
    <>
      <PageTitle title={translate("rules.title")} says={translate("rules.says")} />
      <Refusal error={error} />
      {data ? (
        <Rules rules={data.rules} />
      ) : (
        !error && <Skeleton variant="rounded" height={480} sx={{ maxWidth: 1100 }} />
      )}
    </>
  );
}

function Rules({ rules }: { rules: readonly ListedRuleFragment[] }) {
  const translate = useTranslate();
  const me = useMe();
  const countries = me?.countries ?? [];
  const filter = countries.length > 0 ? { countries: [...countries] } : {};
  const { data: counted } = useAsk(CountByRule, { filter }, { enabled: me !== undefined });
  const [words, setWords] = useState("");
  const groups = groupRules(rules, useDeferredValue(words));
  const found = groups.reduce((sum, group) => sum + group.rules.length, 0);
  const openOf = (code: string) =>
    counted?.findingFacets.rules.find(({ value }) => value === code)?.count ?? (counted ? 0 : undefined);
  useAddressedRule();
  return (
    <Stack sx={{ gap: 3, maxWidth: 1100 }}>
      <Box>
        <TextField
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          placeholder={translate("rules.search")}
          sx={{ width: "100%", maxWidth: "28rem" }}
          slotProps={{
            htmlInput: { "aria-label": translate("rules.search") },
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
        <Typography
          role="status"
          variant="body2"
          sx={{ "&:not(:empty)": { mt: 1 }, color: "text.secondary" }}
        >
          {found === 0
            ? translate("rules.none")
            : words.trim() !== ""
              ? translate("rules.found", { smart_count: found })
              : !rules[0]?.may.includes("set") && translate("rules.readOnly")}
        </Typography>
      </Box>
      {groups.map(({ severity, rules: those }) => (
        <section key={severity} aria-labelledby={`group-${severity}`}>
          <Typography id={`group-${severity}`} variant="h2">
            {severity === "OFF" ? translate("rules.off") : translate(`words.severity.${severity}`)}
          </Typography>
          <Typography sx={{ color: "text.secondary", mb: 1 }}>
            {severity === "OFF" ? translate("rules.offSays") : translate(`findings.severity.${severity}`)}
          </Typography>
          <Paper component="ul" variant="outlined" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {those.map((rule) => (
              <RuleItem key={rule.code} rule={rule} open={openOf(rule.code)} countries={countries} />
            ))}
          </Paper>
        </section>
      ))}
    </Stack>
  );
}

/** Goes to the rule that the address names: `/rules#PHONE_RETIRED`. */
function useAddressedRule(): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming again by the same address leads there again.
  useEffect(() => {
    const item = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!item) return;
    item.scrollIntoView({ block: "center" });
    item.focus({ preventScroll: true });
  }, [hash, key]);
}
