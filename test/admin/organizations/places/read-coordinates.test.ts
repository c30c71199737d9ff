import { expect, test } from "@jest/globals";
import { precisionOf, readCoordinates } from "../../../../admin/organizations/places/read-coordinates.ts";

const point = { latitude: 19.4326, longitude: -99.1332 };

test.each([
  "19.4326, -99.1332",
  "19.4326 -99.1332",
  "19.4326° N, 99.1332° W",
  "19.4326N 99.1332O",
  "geo:19.4326,-99.1332?z=17",
  "https://www.google.com/maps/place/Centro/@19.5,-99.5,17z/data=!3d19.4326!4d-99.1332",
  "https://maps.google.com/?q=19.4326,-99.1332",
  "https://www.google.com/maps/@19.4326,-99.1332,15z",
  "https://www.openstreetmap.org/?mlat=19.4326&mlon=-99.1332#map=5/1/1",
  "https://www.openstreetmap.org/#map=17/19.4326/-99.1332",
])("finds the point in %j", (pasted) => {
  expect(readCoordinates(pasted)).toEqual(point);
});

test("reads degrees, minutes and seconds", () => {
  expect(readCoordinates("19°25′57″N 99°07′59″W")).toEqual({ latitude: 19.4325, longitude: -99.133056 });
  expect(readCoordinates("19°25'S, 99°8'O")).toEqual({ latitude: -19.416667, longitude: -99.133333 });
});

test.each(["", "19.4326", "Calle 19, 99", "91, 10", "10, 181", "https://example.org/"])(
  "finds none in %j",
  (pasted) => {
    expect(readCoordinates(pasted)).toBeNull();
  },
);

test("takes a point for as precise as it is written", () => {
  expect(precisionOf(point)).toBe("EXACT");
  expect(precisionOf({ latitude: 19.43, longitude: -99.133 })).toBe("STREET");
  expect(precisionOf({ latitude: 19.43, longitude: -99 })).toBe("CITY");
});
