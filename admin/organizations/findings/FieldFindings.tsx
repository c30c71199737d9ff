import { Box } from "@mui/material";
import { memo, useEffect } from "react";
import { FindingItem, MendedItem } from "./FindingItem.tsx";
import { keyOf } from "./gather-findings.ts";
import { useFindingsAt, useFindingsStore } from "./useFindings.tsx";
import { useLingering } from "./useLingering.ts";

/**
 * What is noticed about a field, with the repair one click away. `name` is the form's name of a field, such as
 * `phones.2.asPublished`, or of what it stands in, such as `phones.2`: what no field shows stands there.
 */
export const FieldFindings = memo(function FieldFindings({ name }: { name: string }) {
  const store = useFindingsStore();
  const findings = useFindingsAt(name);
  const { mended, list } = useLingering(findings, store);
  useEffect(() => store.show(name), [store, name]);
  if (findings.length === 0 && mended.length === 0) return null;
  return (
    <Box {...list} component="ul" sx={findingsLook}>
      {findings.map((finding) => (
        <FindingItem key={keyOf(finding)} finding={finding} />
      ))}
      {mended.map((finding) => (
        <MendedItem key={keyOf(finding)} finding={finding} />
      ))}
    </Box>
  );
});

const findingsLook = { m: 0, mt: 0.5, p: 0, listStyle: "none", display: "grid", gap: 0.5 };
