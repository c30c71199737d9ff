import { Button, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { canStandApart } from "./compare-rows.ts";
import { pairItem } from "./merge-choices.ts";
import type { RowProps } from "./row-props.ts";

const idOf = (path: string) => path.split(".")[1]!;

/** Keeps items apart that would fall together, or says of one that goes which other it is the same as. */
export function PairButtons({ row, told, merging, column }: RowProps & { column?: number }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!canStandApart(row.path)) return null;
  const going = row.cells.flatMap((paths, side) =>
    side > 0 && (column === undefined || side === column) ? paths : [],
  );
  const pair = (path: string, into: string | null, now: string | null) =>
    merging.choose((choices) => pairItem(choices, { id: idOf(path), into, now }));
  // What stands in the row by its own id is what the others fall together with.
  const together = going.filter((path) => path !== row.path);
  const alone = going.filter((path) => path === row.path && row.cells[0]!.length === 0);
  return (
    <>
      {together.map((path) => (
        <Button
          key={path}
          size="small"
          color={row.standing === "SAME" ? "inherit" : "primary"}
          onClick={() => pair(path, null, idOf(row.path))}
          aria-label={translate("merging.apartNamed", { what: told.label(row.path) })}
        >
          {translate("merging.apart")}
        </Button>
      ))}
      {alone.map((path) => {
        const partners = told.partners(path);
        if (partners.length === 0) return null;
        return (
          <span key={path}>
            <Button
              size="small"
              aria-haspopup="menu"
              aria-expanded={anchor !== null}
              onClick={(event) => setAnchor(event.currentTarget)}
              aria-label={translate("merging.sameAsNamed", { what: told.label(path) })}
              sx={{ ml: -1.5 }}
            >
              {translate("merging.sameAs")}
            </Button>
            <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
              {partners.map((partner) => (
                <MenuItem
                  key={partner.path}
                  onClick={() => {
                    setAnchor(null);
                    pair(path, idOf(partner.path), null);
                  }}
                >
                  {partner.label}
                </MenuItem>
              ))}
            </Menu>
          </span>
        );
      })}
    </>
  );
}
