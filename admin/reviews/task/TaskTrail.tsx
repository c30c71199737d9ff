import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { Panel } from "./Panel.tsx";
import { tellEvent } from "./tell-event.ts";
import { useTasking } from "./useTasking.ts";

/** What happened to the task, the newest first, and the letters that were written. */
export function TaskTrail() {
  return (
    <>
      <Letters />
      <Events />
    </>
  );
}

function Letters() {
  const translate = useTranslate();
  const formats = useFormats();
  const { letters } = useTasking().task;
  if (letters.length === 0) return null;
  return (
    <Panel title={translate("task.letters")}>
      <Box component="ul" sx={listLook}>
        {letters.map(({ id, kind, state, address, sentAt, problem }) => (
          <Box component="li" key={id} sx={{ minWidth: 0 }}>
            <Box sx={{ overflowWrap: "anywhere" }}>
              {translate(`words.letterKind.${kind}`)}: {address}
            </Box>
            <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
              {[translate(`words.letterState.${state}`), sentAt && formats.shortDate(sentAt), problem]
                .filter(Boolean)
                .join(" · ")}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function Events() {
  const translate = useTranslate();
  const formats = useFormats();
  const { events } = useTasking().task;
  if (events.length === 0) return null;
  return (
    <Panel title={translate("task.events.title")}>
      <Box component="ul" sx={listLook}>
        {events.toReversed().map((event) => (
          <Box component="li" key={event.id} sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
            {tellEvent(event, translate)}
            {event.note && (
              <Box
                component="span"
                sx={{ display: "block", fontStyle: "italic", whiteSpace: "pre-wrap" }}
                dir="auto"
              >
                {translate("history.quote", { message: event.note })}
              </Box>
            )}
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              <time dateTime={event.at} title={formats.moment(event.at)}>
                {formats.ago(event.at)}
              </time>
              {` · ${event.by}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

const listLook = { m: 0, p: 0, listStyle: "none", display: "grid", gap: 1.25 } as const;
