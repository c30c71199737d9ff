import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
  useMediaQuery,
  useTheme,
} from "@mui/material";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { ReadPasted } from "#operations/organizations/pasting/read-pasted";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { FieldBox, FieldLabel } from "../form/fields/FieldFrame.tsx";
import { useUndo } from "../form/items/UndoBar.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { applyPasted, undoPasted } from "./apply-pasted.ts";
import { PastedItemFields } from "./PastedItemFields.tsx";
import {
  countItems,
  type PastedItem,
  type PastedList,
  type PasteTarget,
  type ReadLines,
  toItems,
} from "./pasted.ts";
import { surroundingsOf } from "./surroundings.ts";
import { useSettled } from "./useSettled.ts";

/** What the door takes. */
const longest = 5000;
/** A pause in the typing after which the lines are read again. */
const pause = 350;

/** The pasted lines beside what was read out of them: nothing goes into the form before it is confirmed. */
export default function PasteDialog({
  target,
  text: pasted,
  read: known,
  onClose,
}: {
  target: PasteTarget;
  /** What was pasted already; empty where it is yet to be pasted here. */
  text: string;
  read: ReadLines | null;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const title = useId();
  const offerUndo = useUndo();
  const { getValues, setValue } = useFormContext<OrganizationForm>();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down("sm"));
  const [text, setText] = useState(pasted);
  const [items, setItems] = useState<PastedItem[]>(() => (known ? toItems(known, target) : []));
  const [instead, setInstead] = useState(false);
  const settled = useSettled(text, pause);
  const isNew = settled !== pasted || !known;
  const { data, error, isFetching } = useAsk(
    ReadPasted,
    { text: settled, ...surroundingsOf(getValues(), target) },
    { enabled: isNew && settled.trim() !== "" },
  );
  const read = settled.trim() === "" ? null : isNew ? (data?.readPasted ?? null) : known;
  const shown = useRef(known);
  useEffect(() => {
    // What was unticked or mended stays until other lines are read.
    if (!isFetching && read !== shown.current) {
      shown.current = read;
      setItems(read ? toItems(read, target) : []);
    }
  }, [read, isFetching, target]);

  const used = items.filter(({ use }) => use);
  const isReading = isFetching || settled !== text;
  const replaceable = target.list === "schedules" && (target.instead?.length ?? 0) > 0;
  const isFound = items.length > 0;
  const say = (some: readonly PastedItem[]) =>
    formats.list(
      countItems(some).map(({ list, count }) => translate(`pasting.counts.${list}`, { smart_count: count })),
    );
  const apply = () => {
    const { instead: replaced, ...rest } = target;
    const change = applyPasted(
      getValues(),
      items,
      instead && replaced ? { ...rest, instead: replaced } : rest,
    );
    const set = (lists: Partial<OrganizationForm>) => {
      for (const [list, items] of Object.entries(lists)) {
        setValue(list as PastedList, items as never, { shouldDirty: true });
      }
      // A list that is set as a whole leaves the inputs of its items as they are.
      for (const { list, index } of change.filled) {
        for (const [key, value] of Object.entries(lists[list]?.[index] ?? {})) {
          setValue(`${list}.${index}.${key}` as "phones.0.asPublished", value, { shouldDirty: true });
        }
      }
    };
    set(change.lists);
    offerUndo(translate("pasting.applied", { items: say(used) }), () => set(undoPasted(getValues(), change)));
    onClose();
  };
  return (
    <Dialog open fullScreen={isNarrow} fullWidth maxWidth="md" aria-labelledby={title} onClose={onClose}>
      <DialogTitle id={title} component="h2">
        {pasted && isFound ? translate("pasting.found", { items: say(items) }) : translate("pasting.title")}
      </DialogTitle>
      <DialogContent
        sx={{
          display: "grid",
          gap: 3,
          alignItems: "start",
          alignContent: "start",
          gridTemplateColumns: { sm: "minmax(0, 2fr) minmax(0, 3fr)" },
        }}
      >
        <Box>
          <FieldLabel htmlFor={`${title}.text`}>{translate("pasting.text")}</FieldLabel>
          <FieldBox>
            <textarea
              id={`${title}.text`}
              // Where lines were pasted already, one goes on with what was read of them.
              autoFocus={!pasted}
              maxLength={longest}
              value={text}
              placeholder={translate("pasting.placeholder")}
              style={
                { fieldSizing: "content", minHeight: "8lh", maxHeight: "40vh", resize: "vertical" } as object
              }
              onChange={(event) => setText(event.target.value)}
            />
          </FieldBox>
          {read?.rest.trim() && !isReading && (
            <Box sx={{ mt: 2 }}>
              <FieldLabel as="p">{translate("pasting.rest")}</FieldLabel>
              <Box
                sx={{
                  whiteSpace: "pre-wrap",
                  typography: "body2",
                  pl: 1.5,
                  borderLeft: 3,
                  borderColor: "warning.main",
                }}
              >
                {read.rest.trim()}
              </Box>
            </Box>
          )}
        </Box>
        <Box aria-live="polite" aria-busy={isReading}>
          {error && isNew && <Alert severity="warning">{translate("pasting.away")}</Alert>}
          {!error && !isFound && text.trim() !== "" && (
            <Typography sx={{ color: "text.secondary" }}>
              {translate(isReading ? "pasting.reading" : "pasting.nothing")}
            </Typography>
          )}
          {text.trim() === "" && (
            <Typography sx={{ color: "text.secondary" }}>{translate("pasting.hint")}</Typography>
          )}
          {isFound && (
            <Box
              component="ul"
              aria-label={translate("pasting.items")}
              sx={{ m: 0, p: 0, listStyle: "none" }}
            >
              {items.map((item, index) => (
                <PastedItemFields
                  key={item.key}
                  item={item}
                  label={`${translate(`pasting.kinds.${item.list}`)} ${index + 1}`}
                  isFirst={index === 0 && pasted !== ""}
                  onChange={(next) => setItems(items.map((other) => (other.key === item.key ? next : other)))}
                />
              ))}
            </Box>
          )}
          {isFound && replaceable && (
            <Box component="label" sx={{ display: "flex", gap: 1, mt: 2 }}>
              <input
                type="checkbox"
                checked={instead}
                onChange={(event) => setInstead(event.target.checked)}
              />
              {translate("pasting.instead")}
            </Box>
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(pasted ? "pasting.keep" : "words.action.cancel")}</Button>
        <Button variant="contained" disabled={used.length === 0 || isReading} onClick={apply}>
          {used.length > 0
            ? translate("pasting.apply", { items: say(used) })
            : translate("words.action.apply")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
