export const flags: typeof import("../en/flags.ts").flags = {
  button: "Marcar…",
  of: "Marcar: %{label}",
  key: "Marcar donde estás",
  title: "Marcar “%{name}”",
  whole: "Toda la entrada",
  kind: "¿Qué pasa?",
  kinds: {
    STALE: "No está al día",
    WRONG: "Está mal",
    CLOSED: "Está cerrado",
    DUPLICATE: "Está dos veces en el directorio",
  },
  other: "¿De cuál?",
  note: "Nota para los demás (opcional)",
  send: "Marcar",
  done: "Marcado. Lo verá quien lo abra después.",
  undone: "Se retiró la marca.",
};
