import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  Switch,
  Typography,
} from "@mui/material";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import { useShortcuts, useSingleKeys } from "./shortcuts.ts";

/** All keys that do something on the page as it is now. */
export function ShortcutsSheet({ open, onClose }: { open: boolean; onClose(): void }) {
  const translate = useTranslate();
  const shortcuts = useShortcuts();
  const [single, setSingle] = useSingleKeys();
  // What is registered twice, as by a dialog over its page, is told once: as it works now.
  const told = [...new Map(shortcuts.map((shortcut) => [shortcut.keys.join(), shortcut])).values()];
  return (
    <Dialog open={open} onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{translate("layout.shortcuts.title")}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: "grid", gridTemplateColumns: "1fr auto", rowGap: 1.25, m: 0 }}>
          {told.map(({ keys, label }) => (
            <Fragment key={keys.join()}>
              <Typography component="dt">{label}</Typography>
              <Stack
                component="dd"
                direction="row"
                spacing={0.5}
                sx={{ m: 0, alignItems: "center", justifyContent: "flex-end" }}
              >
                {keys.map((one, index) => (
                  <Fragment key={one}>
                    {index > 0 && (
                      <Typography sx={{ color: "text.secondary", px: 0.5 }}>
                        {translate("layout.shortcuts.or")}
                      </Typography>
                    )}
                    {one.split(/[ +]/).map((key) => (
                      <Key key={key} name={key} />
                    ))}
                  </Fragment>
                ))}
              </Stack>
            </Fragment>
          ))}
        </Box>
        <FormControlLabel
          sx={{ mt: 3 }}
          control={<Switch checked={single} onChange={(_event, on) => setSingle(on)} />}
          label={translate("layout.shortcuts.single")}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("words.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}

const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);

function Key({ name }: { name: string }) {
  const translate = useTranslate();
  const held: Record<string, string> = apple
    ? { mod: "⌘", alt: "⌥" }
    : { mod: translate("layout.shortcuts.ctrl"), alt: "Alt" };
  const says = held[name] ?? name;
  return (
    <Box
      component="kbd"
      sx={{
        minWidth: 26,
        px: 0.75,
        py: 0.25,
        textAlign: "center",
        border: 1,
        borderBottomWidth: 2,
        borderColor: "divider",
        borderRadius: 1.5,
        bgcolor: "background.default",
        font: "inherit",
        fontWeight: 600,
        fontSize: "0.9rem",
        textTransform: name.length === 1 ? "uppercase" : "none",
      }}
    >
      {says}
    </Box>
  );
}
