import { passwordLength } from "../../passwords.ts";

const en = {
  welcome: "Welcome to Posada",
  newPassword: "Choose a new password",
  firstAdmin: "The first admin of this Posada",
  firstAdminHint: "You will be able to invite everybody else.",
  name: "Your name",
  nameHint: "It stands beside what you change.",
  email: "Your email address",
  password: "Password",
  passwordHint: `At least ${passwordLength.least} characters. A few words in a row are easy to remember and hard to guess.`,
  repeat: "The password once more",
  save: "Save",
  doneTitle: "Your password is set",
  done: (email: string) =>
    `All is ready: from now on you sign in with ${email} and this password. You can close this page.`,
  signIn: "Sign in",
  lapsedTitle: "This link does not work any more",
  lapsed: "It was used already, or it is too old, or a newer one took its place.",
  askAgain: "Ask for a letter with a new link",
  resetTitle: "Forgot your password?",
  reset: "Tell us your email address, and you get a letter with a link by which you choose a new password.",
  send: "Send me the letter",
  sentTitle: "Look into your mailbox",
  sent: "If there is an account with this address, a letter with a link is on its way. The link works for an hour.",
  problemTitle: "That did not work",
  tooOften: "That was too often in a short time. Wait a few minutes, then try again.",
  badName: "Give a name of 1 to 100 visible characters.",
  badEmail: "This is not an email address; it is written like ana@example.org.",
  badPassword: `The password must have ${passwordLength.least} to ${passwordLength.most} characters.`,
  different: "The two passwords are not the same.",
  problems: {
    uninvited: "Nobody with this email address is invited here. Ask an admin for an invitation.",
    unverified: "The provider did not say that the email address is yours.",
    DEACTIVATED: "Your account is deactivated. Ask an admin to open it again.",
    SECOND_FACTOR: "You have a second factor here: sign in with your password and a code, or with a passkey.",
    foreign:
      "This form came from another site, so nothing was done. Open the page itself, by the link in your letter if you have one, and fill in the form there.",
    other: "Signing in with the provider did not work. Try again, or sign in with your password.",
  },
};

const es: typeof en = {
  welcome: "Le damos la bienvenida a Posada",
  newPassword: "Elija una nueva contraseña",
  firstAdmin: "La primera persona que administra esta Posada",
  firstAdminHint: "Podrá invitar a todas las demás personas.",
  name: "Su nombre",
  nameHint: "Aparece junto a lo que usted cambie.",
  email: "Su correo electrónico",
  password: "Contraseña",
  passwordHint: `Al menos ${passwordLength.least} caracteres. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.`,
  repeat: "La contraseña otra vez",
  save: "Guardar",
  doneTitle: "Su contraseña está guardada",
  done: (email: string) =>
    `Todo está listo: desde ahora inicia sesión con ${email} y esta contraseña. Puede cerrar esta página.`,
  signIn: "Iniciar sesión",
  lapsedTitle: "Este enlace ya no sirve",
  lapsed: "Ya se usó, o es demasiado antiguo, o lo sustituyó uno más reciente.",
  askAgain: "Pedir una carta con un enlace nuevo",
  resetTitle: "¿Olvidó su contraseña?",
  reset: "Díganos su correo electrónico y recibirá una carta con un enlace para elegir una nueva contraseña.",
  send: "Enviarme la carta",
  sentTitle: "Mire su buzón",
  sent: "Si hay una cuenta con esta dirección, una carta con un enlace va en camino. El enlace sirve durante una hora.",
  problemTitle: "No funcionó",
  tooOften: "Fueron demasiados intentos en poco tiempo. Espere unos minutos y vuelva a intentarlo.",
  badName: "Escriba un nombre de 1 a 100 caracteres visibles.",
  badEmail: "Esto no es una dirección de correo; se escribe como ana@example.org.",
  badPassword: `La contraseña debe tener entre ${passwordLength.least} y ${passwordLength.most} caracteres.`,
  different: "Las dos contraseñas no son iguales.",
  problems: {
    uninvited:
      "Nadie con esta dirección de correo tiene invitación aquí. Pida una a quien administra Posada.",
    unverified: "El proveedor no confirmó que la dirección de correo sea suya.",
    DEACTIVATED: "Su cuenta está desactivada. Pida a quien administra Posada que la abra de nuevo.",
    SECOND_FACTOR:
      "Usted tiene aquí un segundo factor: inicie sesión con su contraseña y un código, o con una llave de acceso.",
    foreign:
      "Este formulario vino de otro sitio, así que no se hizo nada. Abra la página misma, con el enlace de su carta si tiene una, y llene el formulario ahí.",
    other: "No se pudo iniciar sesión con el proveedor. Vuelva a intentarlo o use su contraseña.",
  },
};

/** What the plain pages say. */
export const words = { en, es };
export type Words = typeof en;
