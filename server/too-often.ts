import type { Words } from "./locales.ts";

/** Tells somebody who has to wait so many seconds when to come again. */
export function tooOften(seconds: number): Words {
  const minutes = Math.ceil(seconds / 60);
  const { en, es } =
    seconds < 2
      ? { en: "a second", es: "un segundo" }
      : seconds < 120
        ? { en: `${seconds} seconds`, es: `${seconds} segundos` }
        : { en: `${minutes} minutes`, es: `${minutes} minutos` };
  return {
    en: `That was too often in a short time. Try again in ${en}.`,
    es: `Fueron demasiadas veces en poco tiempo. Inténtalo de nuevo en ${es}.`,
  };
}
