import { Box } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import { visuallyHidden } from "../../layout/visually-hidden.ts";
import { type Finding, keyOf } from "./gather-findings.ts";
import { useFindings, useFindingsStore } from "./useFindings.tsx";
import { isMended } from "./useLingering.ts";

/** Reads out, when there is a pause, what came and what was mended while somebody types. */
export function FindingsNews() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const store = useFindingsStore();
  const { open } = useFindings();
  const before = useRef<readonly Finding[] | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!store.isKnown()) return;
    const findings = open.map(({ finding }) => finding);
    const known = before.current;
    before.current = findings;
    // What was there from the beginning is read where it stands.
    if (known === null) return;
    const keys = new Set(known.map(keyOf));
    const mended = known.filter((finding) => isMended(finding, store));
    const came = findings.filter((finding) => !keys.has(keyOf(finding)));
    const say = (key: string, [first, ...more]: readonly Finding[]) => {
      if (!first) return [];
      const title = textFor(first.title, desk);
      return [translate(`findings.news.${key}`, { title, more: more.length, smart_count: 1 + more.length })];
    };
    const news = [...say("mended", mended), ...say("came", came)];
    if (news.length > 0) setSaid(news.join(" "));
  }, [open, store, translate, desk]);
  return (
    <Box role="status" sx={visuallyHidden}>
      {said}
    </Box>
  );
}
