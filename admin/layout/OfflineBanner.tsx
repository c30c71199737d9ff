import CloudDoneIcon from "@mui/icons-material/CloudDoneOutlined";
import CloudOffIcon from "@mui/icons-material/CloudOffOutlined";
import { Box, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useOnline } from "./useOnline.ts";

/** How long it says that the network is back: long enough to be read twice. */
const backTime = 5000;

/** Says that the network is away, and that nothing is lost by it; then that it is back. */
export function OfflineBanner() {
  const translate = useTranslate();
  const online = useOnline();
  const [wasAway, setWasAway] = useState(false);
  useEffect(() => {
    if (!online) return setWasAway(true);
    const timer = setTimeout(() => setWasAway(false), backTime);
    return () => clearTimeout(timer);
  }, [online]);
  const shown = !online || wasAway;
  return (
    <Box role="status">
      {shown && (
        <Box
          sx={{
            display: "flex",
            gap: 1,
            alignItems: "center",
            justifyContent: "center",
            px: 2,
            py: 0.75,
            borderBottom: 1,
            borderColor: "divider",
            color: online ? "success.main" : "warning.main",
            bgcolor: "background.paper",
          }}
        >
          {online ? <CloudDoneIcon fontSize="small" /> : <CloudOffIcon fontSize="small" />}
          <Typography sx={{ fontWeight: 600 }}>
            {translate(online ? "layout.online" : "layout.offline")}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
