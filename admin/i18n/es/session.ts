export const session: typeof import("../en/session.ts").session = {
  again: {
    title: "Entra otra vez, por favor",
    says: "Tu sesión terminó. Todo lo de esta página sigue aquí.",
    confirmTitle: "¿Sigues siendo tú?",
    confirmSays: "Para este paso, entra una vez más.",
    elsewhere: "Entrar en otra pestaña",
    leave: "Dejar esta página",
    otherTitle: "Ahora es otra persona",
    other: "Ahora entraste como %{name}. Lo que %{before} escribió sin guardar le espera en este navegador.",
    reload: "Volver a cargar la página",
  },
  signOut: {
    title: "¿Cerrar sesión sin guardar todo?",
    says: "Hay cosas sin guardar. Quedan en este navegador hasta que vuelvas.",
    stay: "Quedarme",
    leave: "Cerrar sesión",
  },
};
