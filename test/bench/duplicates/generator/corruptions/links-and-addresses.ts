import { writeAddress } from "../contacts/addresses.ts";
import { makeLink, makePage, writeLink } from "../contacts/links.ts";
import { anyForms, makePlace, near } from "../organizations/make-place.ts";
import type { Corruptions } from "./corruption.ts";

export const linkCorruptions: Corruptions<
  "link written otherwise" | "link to another page" | "link dropped"
> = {
  "link written otherwise"(copy, { dice }) {
    const before = copy.links.map(({ written }) => written).join();
    copy.links = copy.links.map((link) => ({ ...link, written: writeLink(link.page, dice) }));
    return copy.links.map(({ written }) => written).join() !== before;
  },
  "link to another page"(copy, { dice, taken }) {
    if (copy.links.length === 0) return false;
    const [first] = copy.links;
    const { name } = copy;
    if (first!.kind === "WEBSITE" && dice.chance(0.35)) {
      // The address moved to another ending, and the old one leads nowhere.
      const stem = first!.page.split(".")[0]!;
      const page = `${stem}${dice.pick([".org", ".com", ".net", ".ngo", ".info"])}`;
      if (page === first!.page) return false;
      copy.links = [makeLink("WEBSITE", page, dice)];
      return true;
    }
    if (first!.kind === "WEBSITE" && dice.chance(0.3)) {
      const page = `${first!.page}/${dice.pick(["en/about", "contact", "en/contact", "about-us", "p/2", "node/12"])}`;
      copy.links = [makeLink("WEBSITE", page, dice)];
      return true;
    }
    copy.links = [makePage(dice.chance(0.85) ? "facebook.com" : "instagram.com", name.core, taken, dice)];
    return true;
  },
  "link dropped"(copy) {
    const had = copy.links.length > 0;
    copy.links = copy.links.length > 1 ? copy.links.slice(1) : [];
    return had;
  },
};

export const addressCorruptions: Corruptions<
  | "address moved"
  | "address written otherwise"
  | "address in one line"
  | "address reduced to the city"
  | "postcode wrong or missing"
  | "coordinates off or missing"
  | "city or state missing"
> = {
  "address moved"(copy, { dice }) {
    if (copy.place.shown === "CITY") return false;
    const { shown, forms, latitude, cityShown, stateShown } = copy.place;
    const moved = makePlace(copy.country, copy.place.city, true, dice);
    if (moved.street === copy.place.street) return false;
    copy.place = { ...moved, shown, forms, cityShown, stateShown };
    // Who notes a new address seldom measures it.
    if (latitude === null || dice.chance(0.3)) copy.place.latitude = copy.place.longitude = null;
    return true;
  },
  "address written otherwise"(copy, { dice }) {
    const { place, country } = copy;
    if (place.shown === "CITY") return false;
    const before = writeAddress(place, country).asPublished;
    place.forms = { ...anyForms(dice), shortKinds: !place.forms.shortKinds };
    if (dice.chance(0.35)) place.quarter = null;
    if (dice.chance(0.35)) place.unit = null;
    // Calle and Avenida are often left out.
    if (dice.chance(0.25))
      place.street = place.street.replace(/^(Calle|Avenida|Via|Rua|rue|Carrera) (?=\p{Lu}\p{L}{3})/u, "");
    return writeAddress(place, country).asPublished !== before;
  },
  "address in one line"({ place }) {
    if (place.shown !== "PARTS") return false;
    place.shown = "LINE";
    return true;
  },
  "address reduced to the city"({ place }) {
    if (place.shown === "CITY") return false;
    Object.assign(place, { shown: "CITY", latitude: null, longitude: null });
    return true;
  },
  "postcode wrong or missing"({ place }, { dice }) {
    if (place.postcode === null) return false;
    if (dice.chance(0.5)) {
      place.postcode = null;
      return true;
    }
    const digits = [...place.postcode];
    const at = digits.length - 1 - dice.below(3);
    if (!/\d/.test(digits[at]!)) return false;
    digits[at] = String((Number(digits[at]) + dice.between(1, 9)) % 10);
    place.postcode = digits.join("");
    return true;
  },
  "coordinates off or missing"({ place }, { dice }) {
    const { latitude, longitude } = place;
    if (latitude === null || longitude === null) return false;
    // 0.0019 degrees to each side are at most 300 m along the diagonal.
    const off = dice.chance(0.6)
      ? near(latitude, longitude, 0.0019, dice)
      : { latitude: null, longitude: null };
    Object.assign(place, off);
    return true;
  },
  "city or state missing"({ place }, { dice }) {
    const before = `${place.cityShown} ${place.stateShown}`;
    if (dice.chance(0.4)) place.cityShown = false;
    else place.stateShown = place.stateShown === "FULL" ? dice.pick(["SHORT", "NO"]) : "NO";
    return `${place.cityShown} ${place.stateShown}` !== before;
  },
};
