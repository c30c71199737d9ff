export const intervals: typeof import("../en/intervals.ts").intervals = {
  title: "Plazos",
  says: "Cuántos días vale una verificación. Después el dato está vencido, y al público se le dice cuándo se revisó por última vez.",
  days: "Días",
  keys: {
    URGENT_PHONE: "Líneas de ayuda y todos los teléfonos de asistencia legal",
    PHONE: "Otros teléfonos",
    SCHEDULE: "Horarios",
    CONTACT: "Personas de contacto",
    PRESENCE: "Que están allí, abiertos, y atienden a estas personas",
    EMAIL: "Correos",
    LINK: "Enlaces",
    ADDRESS: "Direcciones",
  },
  about: "más o menos cada %{time}",
  months: "mes |||| %{smart_count} meses",
  weeks: "semana |||| %{smart_count} semanas",
  changed: "Último cambio: %{date}, por %{name}.",
  saved: "Estos plazos valen desde ahora.",
  reckoning:
    "Se recalculan los vencimientos de una organización. |||| Se recalculan los vencimientos de %{smart_count} organizaciones.",
  wrong: "Un número entero de días, de 1 a 3650.",
};
