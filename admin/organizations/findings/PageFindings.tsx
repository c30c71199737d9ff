import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { FieldFindings } from "./FieldFindings.tsx";
import { headName } from "./gather-findings.ts";
import { useFindingsAt } from "./useFindings.tsx";

/** What is about the whole entry: flags, doubles, and whether it is there at all. */
export function PageFindings() {
  const translate = useTranslate();
  const isAny = useFindingsAt(headName).length > 0;
  return (
    <Box
      {...(isAny && { role: "region", "aria-label": translate("findings.head") })}
      sx={
        isAny
          ? {
              mt: 2,
              px: 2,
              pt: 0.75,
              pb: 1.25,
              border: 1,
              borderColor: "divider",
              borderRadius: 1,
              bgcolor: "background.paper",
            }
          : {}
      }
    >
      <FieldFindings name={headName} />
    </Box>
  );
}
