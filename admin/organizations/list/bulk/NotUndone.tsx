import { Box, Link } from "@mui/material";
import { Link as RouterLink } from "react-router-dom";

/** What was undone, and which organizations stayed as they are and why. */
export function NotUndone({
  says,
  items,
}: {
  says: string;
  items: readonly { organizationId: string; name: string; message: string }[];
}) {
  return (
    <>
      {says}
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: "40vh", overflowY: "auto" }}>
        {items.map(({ organizationId, name, message }) => (
          <li key={organizationId}>
            <Link component={RouterLink} to={`/organizations/${organizationId}`} color="inherit">
              {name}
            </Link>
            : {message}
          </li>
        ))}
      </Box>
    </>
  );
}
