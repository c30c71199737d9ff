import { Box } from "@mui/material";
import { alpha } from "@mui/material/styles";
import { createContext, type ElementType, type ReactNode, useContext } from "react";
import { useTranslate } from "react-admin";
import { markOf } from "./public-marks.ts";

const Changes = createContext<readonly string[]>([]);

/** Tells the parts of a preview which of them would change. */
export const ChangesProvider = Changes.Provider;

/** A part of what the public sees; marked, in words too, where a save would change it. */
export function Marked({
  path,
  component = "div",
  children,
}: {
  path: string;
  component?: ElementType;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const mark = markOf(useContext(Changes), path);
  if (mark === null) return <Box component={component}>{children}</Box>;
  return (
    <Box
      component={component}
      sx={(theme) => ({
        px: 1,
        mx: -1,
        py: 0.25,
        borderRadius: 1,
        borderInlineStart: 3,
        borderColor: "secondary.main",
        bgcolor: alpha(theme.palette.secondary.main, 0.1),
      })}
    >
      <Box component="span" sx={{ fontSize: "0.75rem", fontWeight: 650, color: "secondary.main", mr: 1 }}>
        {translate(`preview.mark.${mark}`)}
      </Box>
      {children}
    </Box>
  );
}
