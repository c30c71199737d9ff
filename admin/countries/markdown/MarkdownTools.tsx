import BoldIcon from "@mui/icons-material/FormatBold";
import ListIcon from "@mui/icons-material/FormatListBulleted";
import LinkIcon from "@mui/icons-material/Link";
import HeadingIcon from "@mui/icons-material/Title";
import { Box, IconButton, Tooltip } from "@mui/material";
import { type KeyboardEvent, useState } from "react";
import { useTranslate } from "react-admin";
import type { Tool } from "./edit-markdown.ts";

const tools: readonly { tool: Tool; Icon: typeof BoldIcon; keys: string }[] = [
  { tool: "heading", Icon: HeadingIcon, keys: "" },
  { tool: "bold", Icon: BoldIcon, keys: "Ctrl+B" },
  { tool: "list", Icon: ListIcon, keys: "" },
  { tool: "link", Icon: LinkIcon, keys: "Ctrl+K" },
];

/** What can be done to the text below: one stop for Tab, the arrows go from tool to tool. */
export function MarkdownTools({ label, onUse }: { label: string; onUse(tool: Tool): void }) {
  const translate = useTranslate();
  const [current, setCurrent] = useState(0);
  const go = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (current + step + tools.length) % tools.length;
    setCurrent(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  return (
    <Box role="toolbar" aria-label={label} onKeyDown={go} sx={{ display: "flex" }}>
      {tools.map(({ tool, Icon, keys }, index) => {
        const says = translate(`countries.tools.${tool}`);
        return (
          <Tooltip key={tool} title={keys ? `${says} (${keys})` : says} describeChild={false}>
            <IconButton
              size="small"
              aria-label={says}
              tabIndex={index === current ? 0 : -1}
              onFocus={() => setCurrent(index)}
              // The text keeps its focus, and what is chosen in it.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onUse(tool)}
            >
              <Icon fontSize="small" />
            </IconButton>
          </Tooltip>
        );
      })}
    </Box>
  );
}
