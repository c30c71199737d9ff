import { Box, Button, Typography } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { AddNote, RemoveNote } from "#operations/organizations/form/notes";
import { useTell } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { setUnsaved } from "../../session/unsaved.ts";
import { useMe } from "../../session/useMe.ts";
import { FieldBox, FieldLabel, FieldSaid } from "./fields/FieldFrame.tsx";
import { useOrganization } from "./OrganizationContext.tsx";
import type { LoadedOrganization } from "./organization-form.ts";
import { Section } from "./Section.tsx";

type Note = LoadedOrganization["notes"][number];

/** Private remarks among curators. They are kept at once, apart from what the form saves. */
export function NotesSection() {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const [notes, setNotes] = useState<readonly Note[]>(organization?.notes ?? []);
  if (!organization) return null;
  return (
    <Section id="notes" title={translate("form.sections.notes")} hint={translate("form.notes.hint")}>
      {organization.may.includes("writeNotes") && (
        <NewNote id={organization.id} onAdd={(note) => setNotes((before) => [note, ...before])} />
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {notes.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            onRemove={() => setNotes((before) => before.filter(({ id }) => id !== note.id))}
          />
        ))}
      </Box>
    </Section>
  );
}

function NewNote({ id, onAdd }: { id: string; onAdd: (note: Note) => void }) {
  const translate = useTranslate();
  // In this tab it outlasts a reload, and a visit to another page.
  const kept = `posada.note.${useMe()?.email}.${id}`;
  const [body, setBody] = useState(() => sessionStorage.getItem(kept) ?? "");
  const { mutateAsync, isPending, error } = useTell(AddNote);
  // One for what is being written now: a second try of the same note keeps it once.
  const requestId = useRef(crypto.randomUUID());
  const isWriting = body.trim() !== "";
  useEffect(() => {
    setUnsaved(`notes/${id}`, isWriting);
    return () => setUnsaved(`notes/${id}`, false);
  }, [id, isWriting]);
  useEffect(() => {
    if (body) sessionStorage.setItem(kept, body);
    else sessionStorage.removeItem(kept);
  }, [kept, body]);
  const add = async () => {
    const { addNote } = await mutateAsync({ organizationId: id, body, requestId: requestId.current });
    requestId.current = crypto.randomUUID();
    // What was typed while it was on its way is the next note.
    setBody((typed) => (typed.startsWith(body) ? typed.slice(body.length).trimStart() : typed));
    if (addNote) onAdd(addNote);
  };
  return (
    <Box sx={{ mb: 1 }}>
      <FieldLabel htmlFor="new-note">{translate("form.notes.new")}</FieldLabel>
      <FieldBox>
        <textarea
          id="new-note"
          value={body}
          rows={2}
          maxLength={5000}
          style={{ fieldSizing: "content", minHeight: "calc(2lh + 18px)" } as object}
          onChange={(event) => {
            if (error) requestId.current = crypto.randomUUID();
            setBody(event.target.value);
          }}
        />
      </FieldBox>
      <Box aria-live="polite">
        {error && <FieldSaid data-wrong="">{error.fields[0]?.message ?? error.message}</FieldSaid>}
      </Box>
      {isWriting && (
        <Button
          sx={{ mt: 1 }}
          variant="outlined"
          disabled={isPending}
          onClick={() => void add().catch(() => {})}
        >
          {translate("form.notes.keep")}
        </Button>
      )}
    </Box>
  );
}

function NoteItem({ note, onRemove }: { note: Note; onRemove: () => void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [isAsking, setAsking] = useState(false);
  const { mutateAsync, isPending, error } = useTell(RemoveNote);
  const requestId = useRef(crypto.randomUUID());
  const remove = async () => {
    await mutateAsync({ id: note.id, requestId: requestId.current });
    onRemove();
  };
  return (
    <Box component="li" sx={{ py: 1.5, "& + li": { borderTop: 1, borderColor: "divider" } }}>
      <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{note.body}</Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1 }}>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("form.notes.by", { name: note.writtenBy, date: formats.moment(note.writtenAt) })}
        </Typography>
        {note.may.includes("remove") && !isAsking && (
          <Button size="small" onClick={() => setAsking(true)}>
            {translate("words.action.remove")}
          </Button>
        )}
        {isAsking && (
          <>
            <Button
              size="small"
              color="error"
              autoFocus
              disabled={isPending}
              onClick={() => void remove().catch(() => {})}
            >
              {translate("form.notes.removeForGood")}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {translate("words.action.cancel")}
            </Button>
          </>
        )}
      </Box>
      {error && (
        <FieldSaid role="alert" data-wrong="">
          {error.message}
        </FieldSaid>
      )}
    </Box>
  );
}
