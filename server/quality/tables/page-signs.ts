/**
 * What tells pages that are no organization's from those that are: words as they are folded for search. Chosen by hand from
 * what registrars, sellers of domains, hosts and their software print.
 */

/** On pages of domains that belong to nobody who would use them. */
export const parkedWords: readonly string[] = [
  ...["domain is for sale", "domain name is for sale", "domain may be for sale", "buy this domain"],
  ...[
    "this domain is parked",
    "domain has been parked",
    "parked free courtesy of",
    "this domain has expired",
  ],
  ...["this domain name has expired", "inquire about this domain", "get this domain"],
  ...["este dominio esta en venta", "dominio en venta", "comprar este dominio", "compra este dominio"],
  ...["este dominio ha caducado", "este dominio ha expirado", "dominio aparcado", "dominio estacionado"],
  ...[
    "ce domaine est a vendre",
    "nom de domaine est a vendre",
    "acheter ce domaine",
    "ce domaine est en parking",
  ],
  ...["este dominio esta a venda", "dominio a venda"],
  ...["questo dominio e in vendita", "dominio in vendita", "acquista questo dominio"],
  ...["diese domain steht zum verkauf", "domain zu verkaufen", "domain kaufen", "diese domain ist geparkt"],
  ...[
    "deze domeinnaam is te koop",
    "dit domein is te koop",
    "bu alan adi satiliktir",
    "домен продается",
    "域名出售",
  ],
];

/** In the source of short pages: from where sellers of domains load their advertisements. */
export const parkedSources: readonly string[] = [
  ...["sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "wsimg.com/parking-lander"],
  ...[
    "data-adblockkey=",
    'location.href="/lander"',
    "hugedomains.com/domain_profile",
    "afternic.com/forsale",
  ],
];

/** Whose pages a lapsed domain leads to. */
export const domainSellers: ReadonlySet<string> = new Set([
  ...["hugedomains.com", "sedo.com", "sedoparking.com", "dan.com", "undeveloped.com", "afternic.com"],
  ...[
    "buydomains.com",
    "domainmarket.com",
    "forsale.godaddy.com",
    "bodis.com",
    "parkingcrew.net",
    "above.com",
  ],
]);

/**
 * What lapsed domains are bought for: gambling, pills and pornography. None of these words is one that help for people who
 * sell sex, or are addicted, would need; even so several must come together.
 */
export const baitWords: ReadonlySet<string> = new Set([
  ...[
    "casino",
    "casinos",
    "cassino",
    "cassinos",
    "kasino",
    "slot",
    "slots",
    "gacor",
    "togel",
    "judi",
    "poker",
  ],
  ...[
    "jackpot",
    "jackpots",
    "sportsbook",
    "betting",
    "baccarat",
    "bakara",
    "bahis",
    "scatter",
    "maxwin",
    "roulette",
  ],
  ...[
    "ruleta",
    "tragamonedas",
    "tragaperras",
    "apuestas",
    "apostas",
    "scommesse",
    "spielautomaten",
    "blackjack",
  ],
  ...["казино", "слоты", "ставки", "สล็อต", "บาคาร่า", "คาสิโน", "赌场", "娱乐城", "カジノ", "카지노", "토토"],
  ...[
    "viagra",
    "cialis",
    "levitra",
    "kamagra",
    "sildenafil",
    "tadalafil",
    "vardenafil",
    "tramadol",
    "modafinil",
  ],
  ...["porn", "porno", "xxx", "hentai", "bokep", "camgirls", "milf", "escorts", "порно"],
]);

/** In the titles of pages that a host shows in place of a site that is not paid any more. */
export const suspendedWords: readonly string[] = [
  ...[
    "account suspended",
    "account has been suspended",
    "site suspended",
    "website suspended",
    "website is suspended",
  ],
  ...[
    "cuenta suspendida",
    "sitio suspendido",
    "compte suspendu",
    "site suspendu",
    "conta suspensa",
    "site suspenso",
  ],
];

/** The whole titles of servers on which nobody has put a site, and how others of them begin. */
export const emptyServerNames: ReadonlySet<string> = new Set(["index of", "it works", "default page"]);
export const emptyServerTitles: readonly string[] = [
  ...[
    "apache2 ubuntu default page",
    "apache2 debian default page",
    "apache http server test page",
    "test page for",
  ],
  ...[
    "welcome to nginx",
    "iis windows",
    "domain default page",
    "web server s default page",
    "default web site page",
  ],
  ...["future home of something", "welcome to centos", "pagina predeterminada"],
];

/** How the titles of pages begin that are not there, although the server says that they are. */
export const goneTitles: readonly string[] = [
  ...["404", "error 404", "not found", "page not found", "pagina no encontrada", "no se encontro la pagina"],
  ...[
    "pagina no existe",
    "page introuvable",
    "page non trouvee",
    "pagina nao encontrada",
    "pagina non trovata",
  ],
  ...["seite nicht gefunden"],
];

/** On short pages of sites that are being worked on. */
export const maintenanceWords: readonly string[] = [
  ...["under construction", "under maintenance", "scheduled maintenance", "maintenance mode", "coming soon"],
  ...[
    "en construccion",
    "en mantenimiento",
    "proximamente",
    "muy pronto",
    "volvemos pronto",
    "sitio en desarrollo",
  ],
  ...[
    "en maintenance",
    "site en construction",
    "em manutencao",
    "em construcao",
    "in manutenzione",
    "wartungsarbeiten",
  ],
];

/** On short pages that want to know whether a person is asking. */
export const challengeWords: readonly string[] = [
  ...[
    "just a moment",
    "attention required",
    "checking your browser",
    "verify you are human",
    "are you a robot",
  ],
  ...[
    "confirm you are human",
    "incapsula incident",
    "ddos guard",
    "access denied",
    "captcha",
    "one moment please",
  ],
  ...["enable javascript and cookies to continue", "verifica que eres humano", "comprobando tu navegador"],
  ...["acceso denegado", "acces refuse", "request blocked", "security check"],
];

/** Where networks lead those who have not signed in, or not agreed to something. */
export const signInPaths =
  /^\/([a-z-]+\/)?(log-?in|sign-?in|accounts\/login|authwall|checkpoint|uas\/login)([/.?]|$)/i;
export const consentHosts = /^(consent|login|auth|accounts|sso)\./i;
