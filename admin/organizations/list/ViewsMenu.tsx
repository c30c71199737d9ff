import ViewIcon from "@mui/icons-material/BookmarkBorder";
import MoreIcon from "@mui/icons-material/MoreHoriz";
import {
  Button,
  Divider,
  IconButton,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Menu,
  MenuItem,
  Popover,
  TextField,
} from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { toAskError } from "../../ask/ask-error.ts";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useListView } from "./useListView.ts";
import { type NamedView, useViews } from "./useViews.ts";

/** Opens views, and keeps the present one under a name. */
export function ViewsMenu() {
  const translate = useTranslate();
  const notify = useNotify();
  const { view: current, show } = useListView();
  const { all, shown, save, remove } = useViews(current);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [more, setMore] = useState<{ anchor: HTMLElement; view: NamedView } | null>(null);
  const [naming, setNaming] = useState<NamedView | null>(null);
  const close = () => setAnchor(null);
  const open = ({ id, view }: NamedView) => {
    close();
    show(id === null ? { ...view, columns: current.columns } : view);
  };
  const tell = async (what: Promise<void>, done: string, name: string) => {
    try {
      await what;
      notify(done, { type: "success", messageArgs: { name } });
    } catch (error) {
      notify(toAskError(error).message, { type: "error" });
    }
  };
  const choose = (act: (view: NamedView) => void) => () => {
    if (!more) return;
    setMore(null);
    close();
    act(more.view);
  };
  const bringBack = ({ name, view }: NamedView) =>
    void tell(save(view, name, null, crypto.randomUUID()), "list.views.saved", name);
  const discard = async (gone: NamedView) => {
    try {
      await remove(gone.id ?? "", crypto.randomUUID());
      notify("list.views.removed", {
        type: "success",
        messageArgs: { name: gone.name },
        undo: () => bringBack(gone),
      } as never);
    } catch (error) {
      notify(toAskError(error).message, { type: "error" });
    }
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<ViewIcon />}
        aria-label={`${translate("list.views.title")}: ${shown?.name ?? translate("list.views.own")}`}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        // As wide whatever is seen: the field beside it stays where it is while one types in it.
        sx={{ width: { xs: "auto", md: "12rem" }, justifyContent: "flex-start", fontWeight: 600 }}
      >
        <span style={{ overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" }}>
          {shown?.name ?? translate("list.views.own")}
        </span>
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
        slotProps={{
          paper: { role: "dialog", "aria-label": translate("list.views.title"), sx: { width: 300, mt: 0.5 } },
        }}
      >
        <List dense sx={{ maxHeight: "60vh", overflowY: "auto" }}>
          {all.map((one) => (
            <ListItem
              key={one.id ?? one.name}
              disablePadding
              secondaryAction={
                one.id !== null && (
                  <IconButton
                    edge="end"
                    size="small"
                    aria-haspopup="menu"
                    aria-label={translate("list.views.more", { name: one.name })}
                    onClick={(event) => setMore({ anchor: event.currentTarget, view: one })}
                  >
                    <MoreIcon fontSize="small" />
                  </IconButton>
                )
              }
            >
              <ListItemButton
                selected={one === shown}
                aria-current={one === shown ? "true" : undefined}
                onClick={() => open(one)}
              >
                <ListItemText primary={one.name} slotProps={{ primary: { noWrap: true } }} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
        <Divider />
        <Button
          fullWidth
          onClick={() => {
            close();
            setNaming({ id: null, name: "", view: current });
          }}
          sx={{ justifyContent: "flex-start", borderRadius: 0, px: 2, py: 1 }}
        >
          {translate("list.views.keep")}
        </Button>
      </Popover>
      <Menu anchorEl={more?.anchor ?? null} open={more !== null} onClose={() => setMore(null)}>
        <MenuItem onClick={choose(setNaming)}>{translate("list.views.rename")}</MenuItem>
        <MenuItem
          onClick={choose(
            ({ id, name }) =>
              void tell(save(current, name, id, crypto.randomUUID()), "list.views.saved", name),
          )}
        >
          {translate("list.views.overwrite")}
        </MenuItem>
        <MenuItem onClick={choose((gone) => void discard(gone))}>{translate("words.action.remove")}</MenuItem>
      </Menu>
      {naming && (
        <NameDialog
          naming={naming}
          onTell={async (name, requestId) => {
            await save(naming.view, name, naming.id, requestId);
            notify("list.views.saved", { type: "success", messageArgs: { name } });
          }}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}

function NameDialog({
  naming,
  onTell,
  onClose,
}: {
  naming: NamedView;
  onTell(name: string, requestId: string): Promise<void>;
  onClose(): void;
}) {
  const translate = useTranslate();
  const [name, setName] = useState(naming.name);
  return (
    <TellDialog
      title={translate(naming.id ? "list.views.rename" : "list.views.keep")}
      says={translate("list.views.keepSays")}
      action={translate("words.action.save")}
      onTell={(requestId) => onTell(name.trim(), requestId)}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={translate("list.views.name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 80 } }}
      />
    </TellDialog>
  );
}
