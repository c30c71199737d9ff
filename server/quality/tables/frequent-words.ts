/**
 * The small words of which every text in a language is full: articles, prepositions, pronouns, forms of to be and to have.
 * With their accents, in small letters. From the languages' grammars; that a word is in several lists is well, since two
 * languages are told apart by the words that only one of them has.
 */
const lists = {
  en: `the of and to in is it that for with are on as by this from at be or an which you your they their have has not can
    who we our all will also its was were been more these those about into help people if there where when what how`,
  es: `el la los las de del y en que con por para un una es su sus al se lo como más o pero no está están son ha han este
    esta estos estas a sin sobre entre desde hasta también personas ser tiene todo todos quienes ofrece donde cuando muy`,
  fr: `le la les de des du et en que qui avec par pour un une est son sa ses au aux se il elle ils dans sur ne pas ou mais
    ce cette ces sont a ont plus sans nous vous leur leurs être aussi où très chez depuis jusqu'à personnes tout tous à`,
  pt: `o a os as de do da dos das e em no na nos nas que com por para um uma é seu sua seus suas ao aos à às se mais ou mas
    não está são há este esta sem sobre entre desde até também pessoas ser tem todo todos pelo pela onde quando muito`,
  it: `il lo la i gli le di del della dei delle e in che con per un una è suo sua al alla si più o ma non sono ha hanno
    questo questa questi senza su tra fra dal dalla nel nella anche persone essere tutti dove quando molto ai agli come`,
  de: `der die das und in zu den von mit ist für auf des dem ein eine einen einem einer sich nicht auch es an als bei nach
    aus wie wir sie ihr ihre oder sind werden wird hat haben kann zum zur über um vor durch menschen`,
  ht: `yo nan ak pou ki li nou moun ap sa gen pa yon se te men tout kap oswa si fè bay ka lè ou mwen ansanm peyi tankou sou
    avèk nou ede kote anpil lan la a an kont tou chak nenpòt sèvis epi jwenn kapab dwa`,
};

export const frequentWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.trim().split(/\s+/))]),
);
