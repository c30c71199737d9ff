export const sections: typeof import("../en/sections.ts").sections = {
  title: "Secciones",
  says: "Cada página de país tiene estas secciones, en este orden. Arrastra una para moverla en todas las páginas.",
  saysRead: "Cada página de país tiene estas secciones, en este orden.",
  add: "Agregar una sección",
  public: "Lo que guardes aparece al instante en todas las páginas de países.",
  description: "Qué va en ella",
  entries: "una entrada |||| %{smart_count} entradas",
  slugHint: "Letras minúsculas y guiones, por ejemplo “legal-aid”.",
  slugLocked: "No cambia, porque hay entradas en esta sección.",
  theirs: "%{what}: otra persona escribió “%{text}”. Si guardas, queda lo tuyo.",
  takeTheirs: "Tomar lo suyo",
  back: "A las secciones",
};
