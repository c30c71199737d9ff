import { Box } from "@mui/material";

/** How much of something is done, as a bar; the numbers stand beside it. */
export function ShareBar({ done, all }: { done: number; all: number }) {
  const share = all === 0 ? 1 : Math.min(1, done / all);
  return (
    <Box aria-hidden sx={{ height: 12, borderRadius: 1.5, bgcolor: "divider", overflow: "hidden" }}>
      <Box sx={{ height: "100%", width: `${share * 100}%`, bgcolor: "success.main" }} />
    </Box>
  );
}
