import { Alert, Box } from "@mui/material";
import type { ReactNode } from "react";

/** Something to be known about saving, with what can be done about it. */
export function Notice({
  severity,
  action,
  onClose,
  children,
}: {
  severity: "info" | "warning" | "error";
  action?: ReactNode;
  onClose?: () => void;
  children: ReactNode;
}) {
  return (
    <Alert
      severity={severity}
      role={severity === "info" ? "status" : "alert"}
      onClose={onClose}
      sx={{ mt: 1.5, "& .MuiAlert-message": { flex: 1, minWidth: 0 } }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 2, rowGap: 0.5 }}>
        <Box sx={{ flex: "1 1 16rem", minWidth: 0, maxHeight: "30vh", overflowY: "auto" }}>{children}</Box>
        {action && <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>{action}</Box>}
      </Box>
    </Alert>
  );
}
