export const home: typeof import("../en/home.ts").home = {
  says: "Lo que te espera hoy. Cada número abre su lista.",
  tiles: {
    overdue: "organización vencida |||| organizaciones vencidas",
    foundWrong: "con algo incorrecto",
    dueSoon: "vence pronto |||| vencen pronto",
    neverVerified: "nunca verificada |||| nunca verificadas",
    proposals: "propuesta en espera |||| propuestas en espera",
    drafts: "borrador |||| borradores",
  },
  claims: {
    title: "Lo que hay que revisar",
    says: "Teléfonos, direcciones y lo demás, de las organizaciones publicadas: cuántos, y en cuántas de ellas.",
    kind: "Tipo",
    OVERDUE: "Vencido",
    DUE_SOON: "Vence pronto",
    NEVER_VERIFIED: "Nunca verificado",
    none: "Todo está verificado.",
    within: "en %{smart_count}",
    organizations: "organización |||| organizaciones",
  },
  recent: { title: "Lo que cambiaron los demás", none: "Nadie más ha cambiado nada todavía." },
  overTime: {
    title: "Vigencia en el tiempo",
    says: "Todos los datos publicados hoy, como estaban cada mes.",
  },
  bySection: "Por sección",
  byCountry: "Por página de país",
};
