export const findings: typeof import("../en/findings.ts").findings = {
  severity: {
    BLOCKING: "Impide publicarla",
    HIGH: "Puede confundir a alguien",
    MEDIUM: "Hace más difícil encontrar ayuda",
    LOW: "Desordenado",
    NOTE: "Conviene saberlo",
  },
  why: "¿Por qué?",
  repaired: "Hecho: %{says}.",
  count: "%{smart_count} aviso |||| %{smart_count} avisos",
  go: "Ir ahí",
};
