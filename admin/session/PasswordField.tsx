import VisibilityOffIcon from "@mui/icons-material/VisibilityOffOutlined";
import VisibilityIcon from "@mui/icons-material/VisibilityOutlined";
import { IconButton, InputAdornment, TextField, type TextFieldProps } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** A password, which can be looked at. */
export function PasswordField({
  autoComplete,
  ...props
}: TextFieldProps & { autoComplete: "current-password" | "new-password" }) {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  const say = translate(shown ? "signIn.hidePassword" : "signIn.showPassword");
  const toggle = (
    <InputAdornment position="end">
      <IconButton edge="end" size="small" aria-label={say} onClick={() => setShown(!shown)}>
        {shown ? <VisibilityOffIcon fontSize="small" /> : <VisibilityIcon fontSize="small" />}
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      fullWidth
      {...props}
      type={shown ? "text" : "password"}
      autoComplete={autoComplete}
      slotProps={{
        input: { endAdornment: toggle },
        // What is shown is no text to correct.
        htmlInput: { spellCheck: false, autoCapitalize: "none" },
      }}
    />
  );
}
