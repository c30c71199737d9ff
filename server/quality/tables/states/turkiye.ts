import type { StateTable } from "./state-table.ts";

const names =
  "Adana|Adıyaman|Afyonkarahisar/Afyon|Ağrı|Amasya|Ankara|Antalya|Artvin|Aydın|Balıkesir|Bilecik|Bingöl|Bitlis|Bolu|Burdur|Bursa|Çanakkale|Çankırı|Çorum|Denizli|Diyarbakır|Edirne|Elazığ|Erzincan|Erzurum|Eskişehir|Gaziantep/Antep|Giresun|Gümüşhane|Hakkâri|Hatay|Isparta|Mersin/İçel|İstanbul/Estambul|İzmir/Esmirna|Kars|Kastamonu|Kayseri|Kırklareli|Kırşehir|Kocaeli|Konya|Kütahya|Malatya|Manisa|Kahramanmaraş/Maraş|Mardin|Muğla|Muş|Nevşehir|Niğde|Ordu|Rize|Sakarya|Samsun|Siirt|Sinop|Sivas|Tekirdağ|Tokat|Trabzon|Tunceli|Şanlıurfa/Urfa|Uşak|Van|Yozgat|Zonguldak|Aksaray|Bayburt|Karaman|Kırıkkale|Batman|Şırnak|Bartın|Ardahan|Iğdır|Yalova|Karabük|Kilis|Osmaniye|Düzce";

/**
 * The provinces in the order of their numbers, 01 to 81, which are their codes (ISO 3166-2:TR) and with which their
 * postcodes begin (PTT).
 */
export const turkiye: StateTable = {
  states: names.split("|").map((name, index) => {
    const number = String(index + 1).padStart(2, "0");
    return [number, name.replaceAll("/", "|"), number];
  }),
};
