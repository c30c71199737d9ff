import CallIcon from "@mui/icons-material/Call";
import MailIcon from "@mui/icons-material/MailOutlined";
import OpenIcon from "@mui/icons-material/OpenInNew";
import { Box, Button } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { TaskClaim } from "./task-events.ts";
import { useTasking } from "./useTasking.ts";

/** The way to check a claim, by one press: it calls, it begins a letter, or it opens the page beside this one. */
export function WayButton({ claim, label }: { claim: TaskClaim; label: string }) {
  const translate = useTranslate();
  const { task } = useTasking();
  const { dial, write, open } = claim;
  const { mailDraft } = task;
  // The letter that is ready goes to one mailbox; another one gets an empty letter.
  const letter =
    mailDraft && write && decodeURIComponent(write) === `mailto:${mailDraft.to}` ? mailDraft.url : write;
  const name = (verb: string) => translate("task.way.named", { verb: translate(`task.way.${verb}`), label });
  const beside = { target: "_blank", rel: "noopener noreferrer" };
  const ways: ReactNode[] = [];
  if (dial)
    ways.push(
      <Way key="call" icon={<CallIcon />} href={dial} name={name("call")}>
        {translate("task.way.call")}
      </Way>,
    );
  if (letter)
    ways.push(
      <Way key="write" icon={<MailIcon />} href={letter} name={name("write")}>
        {translate("task.way.write")}
      </Way>,
    );
  if (open)
    ways.push(
      <Way key="open" icon={<OpenIcon />} href={open} name={name("open")} {...beside}>
        {translate(dial ? "task.way.chat" : "task.way.open")}
      </Way>,
    );
  if (ways.length === 0) return null;
  return <Box sx={{ display: "flex", gap: 1, width: { xs: "100%", sm: "auto" } }}>{ways}</Box>;
}

function Way({
  icon,
  href,
  name,
  children,
  ...beside
}: {
  icon: ReactNode;
  href: string;
  name: string;
  target?: string;
  rel?: string;
  children: string;
}) {
  return (
    <Button
      component="a"
      href={href}
      variant="outlined"
      startIcon={icon}
      aria-label={name}
      data-way
      {...beside}
      sx={{
        flex: { xs: 1, sm: "none" },
        minHeight: { xs: 48, sm: 36 },
        fontSize: { xs: "1rem", sm: undefined },
      }}
    >
      {children}
    </Button>
  );
}
