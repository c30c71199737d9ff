import { Box } from "@mui/material";
import { useFormats } from "../../i18n/useFormats.ts";

/** Numbers under each other, each after what it counts. */
export function Facts({ facts }: { facts: readonly { what: string; count: number }[] }) {
  const formats = useFormats();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        "& > div": { display: "flex", gap: 2, justifyContent: "space-between", py: 0.5 },
        "& > div + div": { borderTop: 1, borderColor: "divider" },
        "& dd": { m: 0, fontVariantNumeric: "tabular-nums", fontWeight: 600 },
      }}
    >
      {facts.map(({ what, count }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{formats.number(count)}</dd>
        </div>
      ))}
    </Box>
  );
}
