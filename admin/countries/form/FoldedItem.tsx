import ExpandIcon from "@mui/icons-material/ExpandMore";
import { Box, ButtonBase, Collapse, Typography } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { FieldSaid } from "../../organizations/form/fields/FieldFrame.tsx";
import { useCountryForm } from "./CountryContext.tsx";

/** An item that says in a line or two what it is, as its readers see it; opened, its fields. */
export function FoldedItem({
  path,
  title,
  says,
  opensNew,
  menu,
  children,
}: {
  path: string;
  title: string;
  says: string;
  /** Whether there is nothing to be said yet: its fields are open from the start. */
  opensNew: boolean;
  menu: ReactNode;
  children: ReactNode;
}) {
  const { errors } = useCountryForm();
  const [isOpen, setOpen] = useState(opensNew);
  const below = useId();
  // What has to be mended is not to be looked for.
  const isWrong = Object.keys(errors).some((name) => name === path || name.startsWith(`${path}.`));
  const shown = isOpen || isWrong;
  return (
    <Box sx={{ py: 0.5 }}>
      <Box sx={{ display: "flex", alignItems: "flex-start" }}>
        <ButtonBase
          aria-expanded={shown}
          aria-controls={below}
          onClick={() => setOpen(!shown)}
          sx={{
            flex: 1,
            minWidth: 0,
            display: "flex",
            justifyContent: "flex-start",
            gap: 1,
            textAlign: "start",
            px: 0.5,
            py: 0.75,
            borderRadius: 1,
            "&:hover": { bgcolor: "action.hover" },
          }}
        >
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}>
            <Typography component="span" sx={{ display: "block", fontWeight: 600 }}>
              {title}
            </Typography>
            {says && (
              <Typography component="span" variant="body2" sx={{ display: "block", color: "text.secondary" }}>
                {says}
              </Typography>
            )}
          </Box>
          <ExpandIcon
            fontSize="small"
            sx={{
              color: "text.secondary",
              alignSelf: "flex-start",
              mt: 0.25,
              transform: shown ? "rotate(180deg)" : "none",
            }}
          />
        </ButtonBase>
        {menu}
      </Box>
      {errors[path] && <FieldSaid data-wrong="">{errors[path]}</FieldSaid>}
      <Collapse in={shown} id={below} unmountOnExit>
        <Box sx={{ display: "grid", gap: 1.5, pt: 1, pb: 2, px: 0.5 }}>{children}</Box>
      </Collapse>
    </Box>
  );
}
