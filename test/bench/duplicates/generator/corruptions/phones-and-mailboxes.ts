import { freeMailbox, mailboxAt } from "../contacts/mailboxes.ts";
import { outdated } from "../contacts/outdated-numbers.ts";
import { makePhone, rewritten } from "../contacts/phones.ts";
import type { Dice } from "../dice.ts";
import { acronymOf } from "../names/acronym.ts";
import type { Sketch, SketchPhone } from "../sketch.ts";
import type { Corruptions } from "./corruption.ts";
import { mistype } from "./misspell-names.ts";

const change = ({ phones }: Sketch, dice: Dice, by: (phone: SketchPhone) => SketchPhone | null): boolean => {
  if (phones.length === 0) return false;
  const at = dice.below(phones.length);
  const changed = by(phones[at]!);
  if (!changed || changed.written === phones[at]!.written) return false;
  phones[at] = changed;
  return true;
};

export const phoneCorruptions: Corruptions<
  "phone reformatted" | "phone in an old form" | "phone mistyped" | "phone replaced" | "phone dropped"
> = {
  "phone replaced": (copy, { dice }) =>
    change(copy, dice, () => makePhone(copy.country, copy.place.city, dice)),
  // Another list writes all of its numbers its own way.
  "phone reformatted"(copy, { dice }) {
    if (copy.phones.length === 0) return false;
    const before = copy.phones.map(({ written }) => written).join();
    copy.phones = copy.phones.map((phone) => {
      const again = rewritten({ ...phone, extension: dice.chance(0.6) ? phone.extension : null }, dice);
      return dice.chance(0.75) ? again : { ...again, read: null };
    });
    return copy.phones.map(({ written }) => written).join() !== before;
  },
  "phone in an old form": (copy, { dice }) => change(copy, dice, (phone) => outdated(phone, dice)),
  "phone mistyped": (copy, { dice }) =>
    change(copy, dice, (phone) => {
      const digits = [...phone.subscriber];
      const places = digits.flatMap((digit, index) => (index > 0 && digit !== "-" ? [index] : []));
      const at = dice.pick(places);
      const next = places[places.indexOf(at) + 1];
      if (next !== undefined && digits[next] !== digits[at] && dice.chance(0.5))
        [digits[at], digits[next]] = [digits[next]!, digits[at]!];
      else digits[at] = String((Number(digits[at]) + dice.between(1, 9)) % 10);
      return rewritten({ ...phone, subscriber: digits.join("") }, dice);
    }),
  "phone dropped"(copy, { dice }) {
    if (copy.phones.length === 0) return false;
    copy.phones.splice(dice.below(copy.phones.length), dice.chance(0.7) ? 1 : 2);
    return true;
  },
};

export const mailboxCorruptions: Corruptions<
  "other mailbox of the domain" | "mailbox of a free provider" | "mailbox dropped" | "mailbox mistyped"
> = {
  "other mailbox of the domain"(copy, { dice }) {
    const at = copy.mailboxes.findIndex((mailbox) => mailbox.endsWith(`@${copy.domain}`));
    if (at < 0 || copy.domain === null) return false;
    copy.mailboxes[at] = mailboxAt(copy.domain, copy.country, dice, copy.mailboxes[at]);
    return true;
  },
  "mailbox of a free provider"(copy, { dice, taken }) {
    if (copy.mailboxes.length === 0) return false;
    const { name, country, place } = copy;
    const mailbox = freeMailbox(name.core, acronymOf(name.core), country, place.city, taken, dice);
    copy.mailboxes = [mailbox];
    return true;
  },
  "mailbox dropped"(copy) {
    const had = copy.mailboxes.length > 0;
    copy.mailboxes = [];
    return had;
  },
  "mailbox mistyped"(copy, { dice }) {
    const [mailbox] = copy.mailboxes;
    if (!mailbox) return false;
    const [local, host] = mailbox.split("@") as [string, string];
    const wrong = dice.chance(0.4)
      ? `${local}@${host
          .replace("gmail", "gmial")
          .replace("hotmail", "hotmial")
          .replace(/\.org$/, ".com")}`
      : dice.chance(0.5)
        ? `${mistype(local, dice)}@${host}`
        : `${local}@${mistype(host.split(".")[0]!, dice)}${host.slice(host.indexOf("."))}`;
    copy.mailboxes[0] = wrong;
    return wrong !== mailbox;
  },
};
