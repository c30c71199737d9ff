import { Box, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { toAskError } from "../../ask/ask-error.ts";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { Difference, Differences } from "../../history/Difference.tsx";
import { isLong } from "../../history/is-long.ts";
import { textFor } from "../../i18n/text-for.ts";
import { useSay } from "../../organizations/history/useSay.ts";
import type { Listed } from "../list/actions.ts";
import { previewRepairs } from "./preview-repairs.ts";
import { useApply } from "./useApply.tsx";

/** As long as the server takes it. */
const longestMessage = 500;

/** Shows what repairs would change, organization by organization, and applies them. */
export function ApplyDialog({ findings, onClose }: { findings: readonly Listed[]; onClose(): void }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const say = useSay();
  const apply = useApply();
  const [message, setMessage] = useState("");
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const { going, organizations, staying, without } = previewRepairs(findings, gone, say);
  const count = { smart_count: going.length };
  const tell = async (requestId: string) => {
    try {
      const ids = going.map(({ id }) => id);
      await apply({ ids, message: message.trim() || null, requestId });
    } catch (error) {
      // What has changed meanwhile is left out, so that the rest can be applied.
      const paths = toAskError(error).fields.map(({ path }) => path.replace(/^findingIds\./, ""));
      setGone((before) => new Set([...before, ...paths]));
      throw error;
    }
  };
  return (
    <TellDialog
      title={translate("findingsRoom.apply.title")}
      says={translate("findingsRoom.apply.intro")}
      action={translate("findingsRoom.apply.confirm", count)}
      ready={going.length > 0}
      onTell={tell}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={translate("findingsRoom.apply.message")}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        slotProps={{ htmlInput: { maxLength: longestMessage } }}
      />
      {going.length > 0 && (
        <Box component="section">
          <Typography component="h3" variant="h3">
            {translate("findingsRoom.apply.going", count)}
          </Typography>
          {/* Much of it is scrolled through by keyboard too. */}
          <Box
            tabIndex={0}
            role="group"
            aria-label={translate("findingsRoom.apply.going", count)}
            sx={scrolled}
          >
            {organizations.map(({ id, name, changes }) => (
              <Box key={id} sx={{ mt: 1 }}>
                <Typography component="h4" sx={{ fontWeight: 600, mb: 0.5 }}>
                  {name || translate("words.unknown")}
                </Typography>
                <Differences label={name || translate("words.unknown")}>
                  {changes.map((change, place) => (
                    <Difference
                      // biome-ignore lint/suspicious/noArrayIndexKey: two fields may be called the same.
                      key={place}
                      differing={{ ...change, isProse: isLong(change.from) || isLong(change.to) }}
                    />
                  ))}
                </Differences>
              </Box>
            ))}
          </Box>
        </Box>
      )}
      {staying.length > 0 && (
        <Box component="section">
          <Typography component="h3" variant="h3">
            {translate("findingsRoom.apply.staying", { smart_count: staying.length })}
          </Typography>
          <Box
            component="ul"
            tabIndex={0}
            aria-label={translate("findingsRoom.apply.staying", { smart_count: staying.length })}
            sx={{ ...scrolled, m: 0, mt: 0.5, pl: 2.5, maxHeight: "24vh" }}
          >
            {staying.map(({ finding, obstacle }) => (
              <li key={finding.id}>
                {finding.organization?.name || translate("words.unknown")}: {textFor(finding.title, desk)}
                <Typography variant="body2" sx={{ color: "text.secondary" }}>
                  {translate(`findingsRoom.apply.obstacle.${obstacle}`)}
                </Typography>
              </li>
            ))}
          </Box>
        </Box>
      )}
      {without > 0 && (
        <Typography sx={{ color: "text.secondary" }}>
          {translate("findingsRoom.apply.without", { smart_count: without })}
        </Typography>
      )}
    </TellDialog>
  );
}

const scrolled = { maxHeight: "40vh", overflowY: "auto" } as const;
