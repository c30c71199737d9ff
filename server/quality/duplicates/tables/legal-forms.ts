/**
 * Legal forms as they stand in names, folded, the longest first: what somebody writes or leaves out as they please. From
 * the registers of the countries whose languages are read here (sociedad civil, e. V., loi 1901, ONLUS, dernek …).
 */
const forms = `
asociacion civil, asociacion sin fines de lucro, sociedad civil, sociedad anonima, institucion de asistencia privada, institucion de beneficencia privada,
organizacion no gubernamental, organizacion de la sociedad civil, sin fines de lucro, sin animo de lucro, corporacion, fundacion privada,
non profit organization, nonprofit organization, non profit, nonprofit, not for profit, non governmental organization, incorporated, limited, company limited by guarantee, corporation, registered charity, charitable trust,
association loi 1901, association loi de 1901, loi 1901, loi de 1901, association sans but lucratif, organisation non gouvernementale, association reconnue d utilite publique,
organizacao nao governamental, organizacao da sociedade civil, organizacao da sociedade civil de interesse publico, sem fins lucrativos, sociedade civil,
eingetragener verein, gemeinnutzige gmbh, gemeinnutzige gesellschaft, gemeinnutziger verein, gemeinnutzig,
organizzazione di volontariato, organizzazione non lucrativa di utilita sociale, associazione di promozione sociale, ente del terzo settore, impresa sociale, societa cooperativa sociale, cooperativa sociale,
iktisadi isletmesi, sivil toplum kurulusu, kar amaci gutmeyen,
a c, ac, s c, sc, s a, sa, a r, ar, iap, i a p, ibp, abp, osc, ong, ongd, ngo, npo, osfl, onl, cso, ca, c a, srl, s r l, sas, esal, aec,
inc, ltd, llc, llp, co, corp, plc, cic, cbo, 501c3, 501 c 3,
asbl, vzw, assoc loi 1901, rup, sarl,
oscip, os, ltda, sc ltda,
ev, e v, ggmbh, gmbh, g gmbh, gug, ug, kg, ag,
onlus, odv, aps, ets, scs, scarl, o n l u s, o d v, a p s, ets aps, sca, stk, sivil toplum
`;

/** Each as its words. */
export const legalForms: readonly (readonly string[])[] = forms
  .replaceAll("\n", " ")
  .split(",")
  .map((form) => form.trim().split(" "))
  .filter(([first]) => first !== "")
  .sort((one, other) => other.length - one.length);
