/**
 * What streets, house numbers and parts of a building are called and how that is shortened, folded. It tells nothing of which
 * street it is, and is written or left out as one pleases. Chosen by hand for the languages that are read here.
 */
export const streetWords: ReadonlySet<string> = new Set(
  `calle c cll cl carrera cra cr kr carr carretera av ave avda aven avenida avenue blvd blv bvd boulevard bulevar bd bld calzada calz callejon cjon
  cerrada cda privada priv andador circuito cto paseo p pso prol prolongacion diagonal dg diag transversal tv transv via v viale vle vicolo vco
  corso cso largo piazza pza p za plaza plz place pl praca pc travessa tv alameda al rua r estrada estr rodovia rod ronda rda camino cno
  street st str road rd drive dr lane ln court ct highway hwy parkway pkwy way square sq terrace ter trail route rte
  rue quai chemin ch allee all impasse imp cours passage pass faubourg fbg
  strasse str weg platz allee gasse ufer ring damm chaussee
  sokak sokagi sok sk cadde caddesi cad cd bulvar bulvari blv mahalle mahallesi mah mh meydan meydani
  col colonia fracc fraccionamiento barrio bo b urb urbanizacion zona sector quartier mahalle bairro district near
  `
    .trim()
    .split(/\s+/),
);

/** What stands before a house number, or for none. */
export const numberWords: ReadonlySet<string> = new Set(
  `no nro num numero number nr n bis s sn snc kbbz plot lote house hse bldg building edificio edif bina`.split(
    " ",
  ),
);

/** What stands before the number of a flat, floor, entrance or box: that and its number are no part of the street. */
export const unitWords: ReadonlySet<string> = new Set(
  `int interior apto apt apartamento apartment appt appartement departamento depto dpto dept local loc oficina of ofic office suite ste unit piso
  floor fl etage etg og stock kat daire d bureau escalier esc entree bat batiment torre tower bloque block haus
  hinterhaus vorderhaus room rm cuarto despacho puerta planta pl scala interno piano conjunto cj sala bloco andar ap bp apdo apartado po box
  postfach cp caixa postal cep cap plz section stand manzana mz mza lt pb bajo izda izq dcha eg`
    .trim()
    .split(/\s+/),
);
