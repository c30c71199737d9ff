import { Box, CircularProgress } from "@mui/material";
import { keyframes } from "@mui/material/styles";
import { useTranslate } from "react-admin";

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });

/** One moment: it shows itself after a third of a second only, because most pages are there before. */
export function LoadingPage() {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      sx={{ display: "grid", placeItems: "center", minHeight: "50vh", animation: `${appear} 0.2s 0.3s both` }}
    >
      <CircularProgress aria-label={translate("layout.loading")} size={32} />
    </Box>
  );
}
