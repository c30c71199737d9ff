import { Box } from "@mui/material";
import { type KeyboardEvent, useRef } from "react";
import { useTranslate } from "react-admin";
import { PageText, type PageTextProps } from "../form/PageText.tsx";
import { editMarkdown, type Tool } from "./edit-markdown.ts";
import { MarkdownTools } from "./MarkdownTools.tsx";

/** A text in Markdown, with the few tools that a page needs. */
export function MarkdownField(props: PageTextProps) {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const use = (tool: Tool) => {
    const area = frame.current?.querySelector("textarea");
    if (!area) return;
    const { value: text, selectionStart, selectionEnd } = area;
    const edit = editMarkdown(tool, { text, start: selectionStart, end: selectionEnd });
    area.focus();
    area.setSelectionRange(edit.from, edit.to);
    // As if it were typed, so that the browser's own undo knows it.
    document.execCommand("insertText", false, edit.insert);
    area.setSelectionRange(edit.start, edit.end);
  };
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const tool = event.key === "b" ? "bold" : event.key === "k" ? "link" : null;
    if (!tool || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    use(tool);
  };
  return (
    <Box ref={frame} onKeyDown={props.readOnly ? undefined : press} sx={{ minWidth: 0 }}>
      {!props.readOnly && (
        <MarkdownTools label={translate("countries.tools.label", { of: props.label })} onUse={use} />
      )}
      <PageText {...props} multiline />
    </Box>
  );
}
