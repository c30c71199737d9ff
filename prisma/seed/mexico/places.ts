import type { SeedLocation } from "../seed.types.ts";

type Place = Required<
  Pick<
    SeedLocation,
    "city" | "state" | "country" | "latitude" | "longitude" | "coordinatePrecision" | "timezone"
  >
>;

function place(
  [city, state, country]: [city: string, state: string, country: string],
  [latitude, longitude]: [latitude: number, longitude: number],
  timezone: string,
): Place {
  return { city, state, country, latitude, longitude, coordinatePrecision: "CITY", timezone };
}

const central = "America/Mexico_City";

/** The cities the Mexico page names: centroid by GeoNames (four decimals) and the IANA zone kept there. */
export const places = {
  acayucan: place(["Acayucan", "Veracruz", "MX"], [17.9498, -94.9139], central),
  aguascalientes: place(["Aguascalientes", "Aguascalientes", "MX"], [21.8823, -102.2826], central),
  chulaVista: place(["Chula Vista", "California", "US"], [32.6401, -117.0842], "America/Los_Angeles"),
  ciudadJuarez: place(["Ciudad Juárez", "Chihuahua", "MX"], [31.7202, -106.4608], "America/Ciudad_Juarez"),
  durango: place(["Durango", "Durango", "MX"], [24.0203, -104.6576], "America/Monterrey"),
  guadalajara: place(["Guadalajara", "Jalisco", "MX"], [20.6668, -103.3918], central),
  mexicali: place(["Mexicali", "Baja California", "MX"], [32.6278, -115.4545], "America/Tijuana"),
  mexicoCity: place(["Ciudad de México", "Ciudad de México", "MX"], [19.4285, -99.1277], central),
  monterrey: place(["Monterrey", "Nuevo León", "MX"], [25.6751, -100.3185], "America/Monterrey"),
  nuevoLaredo: place(["Nuevo Laredo", "Tamaulipas", "MX"], [27.4763, -99.5164], "America/Matamoros"),
  oaxaca: place(["Oaxaca", "Oaxaca", "MX"], [17.0654, -96.7237], central),
  palenque: place(["Palenque", "Chiapas", "MX"], [17.5095, -91.9825], central),
  saltillo: place(["Saltillo", "Coahuila", "MX"], [25.4232, -101.0053], "America/Monterrey"),
  sanCristobal: place(["San Cristóbal de Las Casas", "Chiapas", "MX"], [16.7318, -92.6413], central),
  sanFrancisco: place(["San Francisco", "California", "US"], [37.7749, -122.4194], "America/Los_Angeles"),
  tapachula: place(["Tapachula", "Chiapas", "MX"], [14.9039, -92.2575], central),
  tenosique: place(["Tenosique", "Tabasco", "MX"], [17.4729, -91.4236], central),
  tijuana: place(["Tijuana", "Baja California", "MX"], [32.5027, -117.0037], "America/Tijuana"),
  tuxtla: place(["Tuxtla Gutiérrez", "Chiapas", "MX"], [16.7597, -93.1131], central),
  villahermosa: place(["Villahermosa", "Tabasco", "MX"], [17.9869, -92.9303], central),
};
