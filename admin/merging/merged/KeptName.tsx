import { useTranslate } from "react-admin";
import { ReadKeptName } from "#operations/merging/merged/merged";
import { useAsk } from "../../ask/useAsk.ts";

/** What the organization is called of which another one has become part. */
export function KeptName({ id }: { id: string }) {
  const translate = useTranslate();
  const { data } = useAsk(ReadKeptName, { id });
  const name = data?.organization?.name;
  return <bdi>{name ? translate("merging.merged.quoted", { name }) : translate("saving.another")}</bdi>;
}
