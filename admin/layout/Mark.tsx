import { SvgIcon, type SvgIconProps } from "@mui/material";

/** Posada's mark: a house with its door open. */
export function Mark(props: SvgIconProps) {
  return (
    <SvgIcon viewBox="0 0 32 32" aria-hidden {...props}>
      <path fill="currentColor" fillRule="evenodd" d="M16 3 3 14v15h9v-8a4 4 0 0 1 8 0v8h9V14z" />
    </SvgIcon>
  );
}
