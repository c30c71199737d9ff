import { Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { LoadingPage } from "../layout/LoadingPage.tsx";
import { PageTitle } from "../layout/PageTitle.tsx";
import { useMe } from "../session/useMe.ts";
import { Passkeys } from "./Passkeys.tsx";
import { Password } from "./Password.tsx";
import { Profile } from "./Profile.tsx";
import { SecondFactor } from "./SecondFactor.tsx";
import { Sessions } from "./Sessions.tsx";

/** One's own name, language and ways in. */
export default function Account() {
  const translate = useTranslate();
  const me = useMe();
  if (!me) return <LoadingPage />;
  return (
    <>
      <PageTitle title={translate("layout.account")} />
      <Stack spacing={2.5} sx={{ maxWidth: 720 }}>
        <Profile me={me} />
        <Password email={me.email ?? ""} />
        <SecondFactor on={me.twoFactorEnabled ?? false} email={me.email ?? ""} />
        <Passkeys />
        <Sessions />
      </Stack>
    </>
  );
}
