import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { useLocale } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import { FindingMark } from "./FindingMark.tsx";
import { FindingWords } from "./FindingWords.tsx";
import type { Finding } from "./gather-findings.ts";
import { buttonsLook, lineLook } from "./looks.ts";

/** A finding in a line: its mark, what was noticed, and what can be done; beneath it what people said of it. */
export function FindingLine({
  finding,
  menu,
  beneath,
  children,
}: {
  finding: Finding;
  /** Stands at the line's end, also where the line has become two. */
  menu?: ReactNode;
  beneath?: ReactNode;
  /** The buttons of the line. */
  children: ReactNode;
}) {
  const desk = useLocale() ?? "en";
  return (
    <Box component="li" sx={lineLook}>
      <FindingMark finding={finding} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Box sx={{ display: "flex", alignItems: "flex-start" }}>
          <Box sx={{ minWidth: 0, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1.25 }}>
            <Box component="span" sx={{ py: "4px", overflowWrap: "anywhere" }}>
              {textFor(finding.title, desk)}
            </Box>
            <Box sx={buttonsLook}>{children}</Box>
          </Box>
          {menu}
        </Box>
        <FindingWords finding={finding} />
        {beneath}
      </Box>
    </Box>
  );
}
