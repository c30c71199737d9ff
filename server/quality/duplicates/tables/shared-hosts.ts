import { mailProviders } from "../../tables/mail-domains.ts";

/** Domains of providers where anybody has a mailbox, beside `mailProviders`. Chosen by hand. */
const otherProviders = `
live.com live.com.mx live.com.ar live.fr live.it live.nl live.co.uk msn.com me.com mac.com aol.com aim.com ymail.com yahoo.com.tr yahoo.gr yahoo.co.in yahoo.com.ph
gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de posteo.de mailbox.org
free.fr orange.fr wanadoo.fr laposte.net sfr.fr neuf.fr bbox.fr
libero.it virgilio.it tiscali.it alice.it tin.it pec.it fastwebnet.it
uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br sapo.pt
telefonica.net terra.es ya.com terra.com terra.com.mx prodigy.net infinitum.com.mx telmex.com cantv.net une.net.co etb.net.co racsa.co.cr ice.co.cr
comcast.net att.net verizon.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net
mynet.com superonline.com ttmail.com yandex.com yandex.ru yandex.com.tr mail.ru mail.com email.com zoho.com proton.me pm.me tutanota.com tuta.io
hushmail.com fastmail.com riseup.net inbox.com usa.net menara.ma cyberia.net.lb terra.net.lb idm.net.lb qq.com 163.com rediffmail.com
`;

/** Where anybody may have a mailbox: to share its domain tells nothing. */
export const freeMail: ReadonlySet<string> = new Set([
  ...otherProviders.trim().split(/\s+/),
  ...Object.entries(mailProviders).flatMap(([name, endings]) => endings.map((ending) => `${name}.${ending}`)),
]);

/** Networks where the path says whose page it is. */
export const networks: Readonly<Record<string, string>> = {
  "facebook.com": "facebook",
  "fb.com": "facebook",
  "fb.me": "facebook",
  "instagram.com": "instagram",
  "twitter.com": "twitter",
  "x.com": "twitter",
  "youtube.com": "youtube",
  "youtu.be": "youtube",
  "linkedin.com": "linkedin",
  "t.me": "telegram",
  "telegram.me": "telegram",
  "wa.me": "whatsapp",
  "tiktok.com": "tiktok",
  "linktr.ee": "linktree",
  "threads.net": "threads",
  "flickr.com": "flickr",
  "medium.com": "medium",
  "vimeo.com": "vimeo",
  "gofundme.com": "gofundme",
  "globalgiving.org": "globalgiving",
};

/** Hosts that lend a part of their name: what stands before it is the organization's own. */
export const lenders: ReadonlySet<string> = new Set(
  `wordpress.com blogspot.com blogspot.mx blogspot.com.es blogspot.com.ar wixsite.com weebly.com jimdo.com jimdofree.com webnode.es webnode.com
  webnode.mx github.io squarespace.com godaddysites.com business.site strikingly.com mystrikingly.com over-blog.com altervista.org tumblr.com
  negocio.site ueniweb.com site123.me wix.com carrd.co framer.website`
    .trim()
    .split(/\s+/),
);

/** Hosts of everybody: a link there says nothing about whose it is. */
export const publicHosts: ReadonlySet<string> = new Set(
  `google.com goo.gl bit.ly tinyurl.com whatsapp.com wikipedia.org docs.google.com sites.google.com maps.google.com paypal.com change.org
  eventbrite.com zoom.us issuu.com scribd.com dropbox.com openstreetmap.org archive.org`
    .trim()
    .split(/\s+/),
);

/** Second levels under which countries register names: `example.org.mx` is one name, `org.mx` none. */
export const secondLevels: ReadonlySet<string> = new Set(
  "com org net gob gov edu ac co ong asso or ne gen web mil gouv govt gv nom info int k12 med sch id bel".split(
    " ",
  ),
);
