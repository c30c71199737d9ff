import type { Words } from "../../../locales.ts";
import type { TaskState } from "../../tasks/task-state.ts";

/** The head of each column that is not an outcome's; those are named as on the page. */
export const heads = {
  rank: { en: "Rank", es: "Orden" },
  planned: { en: "Planned", es: "Prevista" },
  organization: { en: "Organization", es: "Organización" },
  id: { en: "Id", es: "Id" },
  countries: { en: "Countries", es: "Países" },
  state: { en: "State", es: "Estado" },
  reasons: { en: "Why", es: "Por qué" },
  score: { en: "Score", es: "Puntos" },
  waitedMonths: { en: "Months waited", es: "Meses de espera" },
  due: { en: "Claims due", es: "Datos por comprobar" },
  decided: { en: "Of them checked", es: "De ellos comprobados" },
  methods: { en: "Methods", es: "Métodos" },
  letters: { en: "Letters", es: "Cartas" },
  answeredAt: { en: "Answered", es: "Contestó" },
  seconds: { en: "Seconds", es: "Segundos" },
  begunAt: { en: "Begun", es: "Empezada" },
  endedAt: { en: "Ended", es: "Terminada" },
} satisfies Record<string, Words>;

export const states: Record<TaskState, Words> = {
  TODO: { en: "To do", es: "Pendiente" },
  IN_PROGRESS: { en: "In progress", es: "En curso" },
  WAITING: { en: "Waiting for an answer", es: "A la espera de respuesta" },
  DONE: { en: "Done", es: "Terminada" },
  UNREACHABLE: { en: "Unreachable", es: "Sin poder contactar" },
  CLOSED: { en: "Closed", es: "Cerrada" },
};

export const yesOrNo = (yes: boolean): Words => (yes ? { en: "yes", es: "sí" } : { en: "no", es: "no" });
