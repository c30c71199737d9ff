/** Articles, prepositions and conjunctions of the languages that are read, folded: they tell nothing, and initials leave them out. */
export const smallWords: ReadonlySet<string> = new Set(
  `a al ante con contra de del desde e el en entre hacia la las lo los ni o para pero por pro que se si sobre su sus u un una unos unas y
  about an and as at by for from in into is its nor of on or our the their to under via with
  au aux avec ce ces chez d dans des du et l le les leur leurs ou par pour qui sa ses sous sur un une vers
  ao aos as com da das do dos em na nas no nos os ou pela pelo pra um uma uns umas
  am auf aus bei beim das dem den der des die ein eine einem einen einer fur im in ist mit nach oder und vom von vor zu zum zur fuer
  agli ai alla alle allo che col coi dagli dai dal dalla degli dei del dell della delle dello di ed fra gli i il ne negli nei nel nell nella nelle per sugli sui sul sulla tra uno
  ile icin ve veya bir bu da de ki mi
  aan bij het een met naar om op te van voor
  ad ar ash at az fi li lil wal
  cha kwa la na vya wa ya za
  dla do na oraz po przy w we z za`
    .trim()
    .split(/\s+/),
);
