import { expect, test } from "@jest/globals";
import { createTransport } from "nodemailer";
import { letterTexts } from "../../../server/privacy/letter-texts.ts";

test("words are found in every part of a letter, however its parts are encoded", async () => {
  for (const encoding of ["quoted-printable", "base64"] as const) {
    const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
    const { message } = await transport.sendMail({
      to: '"Iñés de Asunción" <ines@example.org>',
      subject: "¿Sigue allí la señora Begoña Ibáñez, de la casa que está junto al río, o ya se marchó?",
      text: `${"Una línea que no termina y por eso se parte. ".repeat(4)}Íñigo Núñez`,
      html: "<p>Ángela Peña</p>",
      textEncoding: encoding === "base64" ? "base64" : "quoted-printable",
    });
    const texts = letterTexts(message as Buffer);
    for (const name of [
      "Iñés de Asunción",
      "ines@example.org",
      "Begoña Ibáñez",
      "Íñigo Núñez",
      "Ángela Peña",
    ])
      expect([encoding, name, texts.some((text) => text.includes(name))]).toEqual([encoding, name, true]);
  }
});
