import MailIcon from "@mui/icons-material/MailOutlined";
import { Box, Button, Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { CopyButton } from "../../account/CopyButton.tsx";
import { languageName } from "../../organizations/form/fields/languages.ts";
import { Panel } from "./Panel.tsx";
import { useTasking } from "./useTasking.ts";

/** A letter that asks whether the entry holds, in the language of the organization: to be sent from one's own mailbox. */
export function MailDraft() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { mailDraft } = useTasking().task;
  if (!mailDraft) return null;
  const { to, locale, subject, body, url } = mailDraft;
  return (
    <Panel title={translate("task.mail.title")} isOpen={false}>
      <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
        {translate("task.mail.says", { to, language: languageName(locale, desk) })}
      </Typography>
      <Box lang={locale} tabIndex={0} role="group" aria-label={translate("task.mail.text")} sx={letterLook}>
        <Typography sx={{ fontWeight: 650 }}>{subject}</Typography>
        {body}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1.5 }}>
        <Button component="a" href={url} variant="outlined" size="small" startIcon={<MailIcon />}>
          {translate("task.mail.open")}
        </Button>
        <CopyButton text={`${subject}\n\n${body}`} />
      </Box>
    </Panel>
  );
}

const letterLook = {
  mt: 1,
  p: 1.5,
  border: 1,
  borderColor: "divider",
  borderRadius: 1.5,
  maxHeight: "18rem",
  overflowY: "auto",
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  fontSize: "0.9375rem",
} as const;
