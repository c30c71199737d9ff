import VisibilityOffIcon from "@mui/icons-material/VisibilityOffOutlined";
import VisibilityIcon from "@mui/icons-material/VisibilityOutlined";
import { Typography } from "@mui/material";

/** Says in words whether the public sees something. */
export function SeenMark({ isSeen, says }: { isSeen: boolean; says: string }) {
  const Icon = isSeen ? VisibilityIcon : VisibilityOffIcon;
  return (
    <Typography
      variant="body2"
      sx={{
        display: "flex",
        alignItems: "center",
        gap: 0.75,
        color: isSeen ? "success.main" : "text.secondary",
      }}
    >
      <Icon sx={{ fontSize: 18 }} />
      {says}
    </Typography>
  );
}
