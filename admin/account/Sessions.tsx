import { Box, Button, Chip, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useNotify, useTranslate } from "react-admin";
import { EndSession, ListMySessions } from "#operations/account/account";
import { toAskError } from "../ask/ask-error.ts";
import { useAsk, useTell } from "../ask/useAsk.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { askMine } from "./ask-mine.ts";
import { describeBrowser } from "./describe-browser.ts";
import { Panel } from "./Panel.tsx";

/** Where one is signed in; what one does not know can be ended. */
export function Sessions() {
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const { data, refetch } = useAsk(ListMySessions, {});
  const { data: here } = useQuery({
    queryKey: ["session"],
    queryFn: async () =>
      ((await askMine("/get-session")).body.session as { id: string } | undefined)?.id ?? null,
  });
  const { mutateAsync, isPending } = useTell(EndSession);
  const end = async (ids: string[]) => {
    try {
      for (const id of ids) await mutateAsync({ id, requestId: crypto.randomUUID() });
      notify("account.sessions.ended", { type: "success", messageArgs: { smart_count: ids.length } });
    } catch (error) {
      notify(toAskError(error).message, { type: "error" });
    }
    await refetch();
  };
  const sessions = data?.mySessions ?? [];
  const others = sessions.filter(({ id }) => id !== here).map(({ id }) => id);
  const name = (userAgent: string | null) => {
    const { browser, system } = describeBrowser(userAgent);
    return [browser, system].filter(Boolean).join(" · ") || translate("account.sessions.unknown");
  };
  return (
    <Panel title={translate("account.sessions.title")} says={translate("account.sessions.says")}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {sessions.map(({ id, createdAt, ipAddress, userAgent }) => (
          <Stack
            key={id}
            component="li"
            direction="row"
            sx={{
              py: 1.5,
              gap: 1,
              alignItems: "center",
              flexWrap: "wrap",
              borderBottom: 1,
              borderColor: "divider",
            }}
          >
            <Box sx={{ flex: "1 1 12rem", minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600 }}>{name(userAgent ?? null)}</Typography>
              <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
                {[translate("account.sessions.since", { when: formats.moment(createdAt) }), ipAddress]
                  .filter(Boolean)
                  .join(" · ")}
              </Typography>
            </Box>
            {id === here ? (
              <Chip
                size="small"
                color="success"
                variant="outlined"
                label={translate("account.sessions.here")}
              />
            ) : (
              <Button
                color="error"
                disabled={isPending}
                aria-label={`${translate("account.sessions.end")}: ${name(userAgent ?? null)}`}
                onClick={() => void end([id])}
              >
                {translate("account.sessions.end")}
              </Button>
            )}
          </Stack>
        ))}
      </Box>
      {here && others.length > 1 && (
        <Button
          color="error"
          variant="outlined"
          disabled={isPending}
          onClick={() => void end(others)}
          sx={{ mt: 2 }}
        >
          {translate("account.sessions.endOthers")}
        </Button>
      )}
    </Panel>
  );
}
