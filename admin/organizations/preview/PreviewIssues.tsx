import { Alert, Box, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import type { OrganizationForm } from "../form/organization-form.ts";
import { nameOfPath } from "../saving/name-of-path.ts";

interface Issue {
  path: string;
  message: string;
}

/** What keeps the form from being saved, and the organization from being published, each leading to its field. */
export function PreviewIssues({
  issues,
  problems,
  form,
  input,
  onGo,
}: {
  issues: Issue[];
  problems: Issue[];
  form: OrganizationForm;
  input: object;
  onGo: (name: string) => void;
}) {
  const translate = useTranslate();
  const list = (told: Issue[]) => (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
      {told.map(({ path, message }) => {
        const name = nameOfPath(path, form, input);
        return (
          <li key={`${path} ${message}`}>
            {name === null ? (
              message
            ) : (
              <Link
                component="button"
                type="button"
                color="inherit"
                underline="always"
                onClick={() => onGo(name)}
                sx={{ font: "inherit", textAlign: "start" }}
              >
                {message}
              </Link>
            )}
          </li>
        );
      })}
    </Box>
  );
  return (
    <>
      {problems.length > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate("preview.problems")}
          {list(problems)}
        </Alert>
      )}
      {issues.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("preview.issues")}
          {list(issues)}
        </Alert>
      )}
    </>
  );
}
