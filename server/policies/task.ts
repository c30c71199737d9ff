import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { type OrganizationRecord, organizationPolicy } from "./organization.ts";
import { isEditor } from "./roles.ts";

/** What the law looks at: the organization that it is about, and whether there is anything left to do. */
export interface TaskRecord extends OrganizationRecord {
  state: "TODO" | "IN_PROGRESS" | "WAITING" | "DONE" | "UNREACHABLE" | "CLOSED";
  assigneeId: string | null;
  /** Whether its review is the one that is worked at. */
  open: boolean;
}

const edits = (actor: Actor, record: TaskRecord) => organizationPolicy.verbs.save!.may(actor, record);
const editorsMay = (en: string, es: string, when: (record: TaskRecord) => boolean) => ({
  says: {
    en: `Editors and admins ${en}; one limited to countries only where all of its organization's entries lie in them.`,
    es: `Quienes editan o administran ${es}; si alguien solo tiene algunos países, todas las entradas de su organización deben estar en ellos.`,
  },
  may: edits,
  when,
});
const isOpen = ({ open, status }: TaskRecord) => open && status !== "MERGED";
const waits = (record: TaskRecord) =>
  isOpen(record) && ["TODO", "IN_PROGRESS", "WAITING"].includes(record.state);

export const taskPolicy: Policy<TaskRecord, boolean> = {
  noun: "task",
  rows: isEditor,
  verbs: {
    read: {
      says: {
        en: "Editors and admins read the tasks of reviews.",
        es: "Quienes editan o administran leen las tareas de las revisiones.",
      },
      may: isEditor,
    },
    assign: editorsMay("hand tasks to somebody", "encargan tareas a alguien", waits),
    take: editorsMay(
      "take the next task",
      "toman la tarea siguiente",
      (record) => waits(record) && record.assigneeId === null,
    ),
    state: editorsMay("say how a task stands", "dicen cómo está una tarea", isOpen),
    note: editorsMay("write notes on tasks", "escriben notas en las tareas", isOpen),
    record: editorsMay("record what came of a task", "registran el resultado de una tarea", isOpen),
  },
  samples: {
    "of an organization in their countries": {
      ...{ status: "PUBLISHED", countries: ["MX"], state: "TODO", assigneeId: null, open: true },
    },
    "of one partly elsewhere": {
      ...{ status: "PUBLISHED", countries: ["MX", "US"], state: "TODO", assigneeId: null, open: true },
    },
  },
};
