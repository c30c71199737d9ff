import { useEffect, useState } from "react";
import { FieldBox } from "../form/fields/FieldFrame.tsx";
import { readTime, sayTime } from "./clock-time.ts";

/** A time as people type it: `9`, `930`, `9am`. What cannot be read stays as it was typed, and is said to be wrong. */
export function TimeInput({
  value,
  label,
  after,
  readOnly,
  name,
  isWrong,
  describedBy,
  onChange,
}: {
  /** `HH:MM`, or what was typed and is none. */
  value: string;
  label: string;
  /** The opening time, for a closing time. */
  after?: string;
  readOnly?: boolean;
  name?: string;
  isWrong?: boolean;
  describedBy?: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(sayTime(value));
  useEffect(() => setTyped(sayTime(value)), [value]);
  const settle = () => {
    const time =
      typed.trim() === "" ? "" : (readTime(typed, after === undefined ? {} : { after }) ?? typed.trim());
    setTyped(sayTime(time));
    if (time !== value) onChange(time);
  };
  const unread = value !== "" && readTime(value, { after: "" }) === null;
  return (
    <FieldBox
      data-field={name}
      data-wrong={unread || isWrong ? "" : undefined}
      data-still={readOnly ? "" : undefined}
      sx={{ width: 84, "&& > input": { px: 1.25, textAlign: "center", fontVariantNumeric: "tabular-nums" } }}
    >
      <input
        id={name}
        name={name}
        value={typed}
        aria-label={label}
        aria-invalid={unread || isWrong ? true : undefined}
        aria-describedby={describedBy}
        placeholder="0:00"
        autoComplete="off"
        readOnly={readOnly}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
    </FieldBox>
  );
}
