import { FieldFindings } from "../../findings/FieldFindings.tsx";
import { FieldSaid, useFieldError } from "./FieldFrame.tsx";

/** What is wrong with, and what the rules notice about, something that has no field of its own: an item, or a list. */
export function Problems({ name }: { name: string }) {
  const error = useFieldError(name);
  return (
    <>
      {error && <FieldSaid data-wrong="">{error}</FieldSaid>}
      <FieldFindings name={name} />
    </>
  );
}
