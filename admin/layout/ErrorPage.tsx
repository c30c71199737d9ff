import { Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { usePageTitle } from "./PageTitle.tsx";
import { Says } from "./Says.tsx";

/** Says what broke, and how to go on. */
export function ErrorPage({ error }: { error: Error }) {
  const translate = useTranslate();
  // A part of the desk is a file; after an upgrade those of the version before are gone.
  const newer = /dynamically imported module|importing a module|module script|preload/i.test(error.message);
  const title = translate("layout.error.title");
  usePageTitle(title);
  return (
    <Says
      title={title}
      actions={
        <>
          <Button variant="contained" onClick={() => location.reload()}>
            {translate("layout.error.reload")}
          </Button>
          <Button href="/admin/">{translate("layout.error.home")}</Button>
        </>
      }
    >
      <Typography role="alert">{translate(newer ? "layout.error.newer" : "layout.error.says")}</Typography>
      <Box component="details" sx={{ mt: 2, textAlign: "start" }}>
        <summary>{translate("layout.error.told")}</summary>
        <Box
          component="pre"
          tabIndex={0}
          sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: "0.85rem" }}
        >
          {`${error.name}: ${error.message}`}
        </Box>
      </Box>
    </Says>
  );
}
