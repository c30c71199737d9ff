import type { Point } from "./map-view.ts";

const number = String.raw`([+-]?\d{1,3}(?:\.\d+)?)`;
const pair = new RegExp(`^${number}°?\\s*([NS])?\\s*[,;\\s]\\s*${number}°?\\s*([EWO])?$`, "i");
/** Links of maps that people copy, and `geo:` addresses, say the point in one of these ways. */
const links = [
  new RegExp(`!3d${number}!4d${number}`),
  new RegExp(
    `[?&#](?:q|query|ll|mlat|center|destination)=(?:loc:)?${number}(?:%2C|,|&mlon=)\\s*${number}`,
    "i",
  ),
  new RegExp(`@${number},${number}`),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/${number}/${number}`),
  new RegExp(`^geo:${number},${number}`),
];
const sexagesimal =
  /^(\d{1,3})°\s*(\d{1,2})['′]\s*(?:(\d{1,2}(?:\.\d+)?)(?:["″]|''))?\s*([NS])[,;\s]*(\d{1,3})°\s*(\d{1,2})['′]\s*(?:(\d{1,2}(?:\.\d+)?)(?:["″]|''))?\s*([EWO])$/i;

/** The point in a pasted pair such as `19.43, -99.13`, `19°26′N 99°8′W`, or a link of a map; null where there is none. */
export function readCoordinates(pasted: string): Point | null {
  const text = pasted.trim().replace(/−/g, "-").replace(/’/g, "'").replace(/”/g, '"');
  const dms = sexagesimal.exec(text);
  if (dms) return checked(turn(dms.slice(1, 4), dms[4]), turn(dms.slice(5, 8), dms[8]));
  const plain = pair.exec(text);
  if (plain) {
    const [, latitude, south, longitude, west] = plain;
    return checked(signed(Number(latitude), south), signed(Number(longitude), west));
  }
  for (const link of links) {
    const [, latitude, longitude] = link.exec(text) ?? [];
    if (latitude && longitude) return checked(Number(latitude), Number(longitude));
  }
  return null;
}

function turn([degrees, minutes, seconds]: (string | undefined)[], side: string | undefined): number {
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600;
  return Number(signed(value, side).toFixed(6));
}

/** South and west are negative; Spanish says `O` for the west. */
const signed = (value: number, side: string | undefined) => (/^[SWO]$/i.test(side ?? "") ? -value : value);

function checked(latitude: number, longitude: number): Point | null {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** What a point is likely to mean, by how finely it is written: four decimals are some ten meters. */
export function precisionOf({ latitude, longitude }: Point): "EXACT" | "STREET" | "CITY" {
  const decimals = (value: number) => String(value).split(".")[1]?.length ?? 0;
  const most = Math.max(decimals(latitude), decimals(longitude));
  return most >= 4 ? "EXACT" : most === 3 ? "STREET" : "CITY";
}
