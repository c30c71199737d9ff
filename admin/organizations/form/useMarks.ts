import { useFormContext, useFormState } from "react-hook-form";
import { useFindings } from "../findings/useFindings.tsx";
import { nameErrors } from "./fields/name-errors.ts";
import type { OrganizationForm } from "./organization-form.ts";
import { type SectionId, sectionOf } from "./sections.ts";

export interface SectionMark {
  count: number;
  /** Whether something there cannot be saved, or not be published, as it is. */
  isWrong: boolean;
}

/** How much there is to be seen to in each part of the page; nothing for those where all is well. */
export function useMarks(): Partial<Record<SectionId, SectionMark>> {
  const { control } = useFormContext<OrganizationForm>();
  const { errors } = useFormState({ control });
  const { open } = useFindings();
  const marks: Partial<Record<SectionId, SectionMark>> = {};
  const put = (name: string, isWrong: boolean) => {
    const id = sectionOf(name);
    if (!id) return;
    const before = marks[id];
    marks[id] = { count: (before?.count ?? 0) + 1, isWrong: isWrong || before?.isWrong === true };
  };
  for (const name of nameErrors(errors)) put(name, true);
  for (const { finding, name } of open) if (name) put(name, finding.severity === "BLOCKING");
  return marks;
}
