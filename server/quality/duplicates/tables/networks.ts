/**
 * What networks of the whole world are called in several languages, folded: a line is the one name and the others. Initials
 * stand here only where nobody else goes by them. From what they call themselves on their own pages.
 */
const names = `
unhcr: unhcr, acnur, bmmyk, alto comisionado de las naciones unidas para los refugiados, agencia de la onu para los refugiados, agencia de las naciones unidas para los refugiados, united nations high commissioner for refugees, un refugee agency, haut commissariat des nations unies pour les refugies, agence des nations unies pour les refugies, alto comissariado das nacoes unidas para os refugiados, alto commissariato delle nazioni unite per i rifugiati, fluchtlingshilfswerk der vereinten nationen, birlesmis milletler multeciler yuksek komiserligi
iom: iom, oim, organizacion internacional para las migraciones, international organization for migration, international organisation for migration, un migration, organisation internationale pour les migrations, organizacao internacional para as migracoes, organizzazione internazionale per le migrazioni, internationale organisation fur migration, uluslararasi goc orgutu
redcross: cruz roja, red cross, croix rouge, cruz vermelha, rotes kreuz, deutsches rotes kreuz, croce rossa, kizilhac, rode kruis
redcrescent: media luna roja, red crescent, croissant rouge, crescente vermelho, roter halbmond, mezzaluna rossa, kizilay, rode halve maan, hilal al ahmar
icrc: icrc, cicr, comite internacional de la cruz roja, international committee of the red cross, comite international de la croix rouge, comite internacional da cruz vermelha
msf: msf, medicos sin fronteras, doctors without borders, medecins sans frontieres, medicos sem fronteiras, arzte ohne grenzen, medici senza frontiere, sinir tanimayan doktorlar, artsen zonder grenzen
doctorsoftheworld: medicos del mundo, doctors of the world, medecins du monde, medicos do mundo, arzte der welt, medici del mondo, dunya doktorlari, dokters van de wereld
jesuitrefugeeservice: servicio jesuita a refugiados, servicio jesuita para refugiados, jesuit refugee service, service jesuite des refugies, service jesuite refugies, servico jesuita aos refugiados, servico jesuita a refugiados, jesuiten fluchtlingsdienst, centro astalli
salvationarmy: ejercito de salvacion, salvation army, armee du salut, exercito de salvacao, exercito da salvacao, heilsarmee, esercito della salvezza, leger des heils
amnesty: amnistia internacional, amnesty international, amnesty, anistia internacional, uluslararasi af orgutu
norwegianrefugeecouncil: consejo noruego para refugiados, norwegian refugee council, conseil norvegien pour les refugies, conselho noruegues para refugiados
danishrefugeecouncil: consejo danes para refugiados, danish refugee council, conseil danois pour les refugies
rescuecommittee: comite internacional de rescate, international rescue committee
savethechildren: save the children, salvar a los ninos
unicef: unicef, fondo de las naciones unidas para la infancia, united nations childrens fund
worldvision: vision mundial, world vision, visao mundial
lutheranworldfederation: federacion luterana mundial, lutheran world federation, federation lutherienne mondiale, lutherischer weltbund
`;

/** The one name of each, and its others as words. */
export const networks: readonly { name: string; words: readonly string[] }[] = names
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [name = "", others = ""] = line.split(": ");
    return others.split(", ").map((other) => ({ name, words: other.split(" ") }));
  });
