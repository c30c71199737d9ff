export const layout: typeof import("../en/layout.ts").layout = {
  home: "Inicio",
  organizations: "Organizaciones",
  proposals: "Propuestas",
  countries: "Páginas de países",
  sections: "Secciones",
  people: "Personas",
  keys: "Claves de API",
  intervals: "Plazos",
  audit: "Registro de cambios",
  account: "Mi cuenta",
};
