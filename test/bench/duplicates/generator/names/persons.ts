import type { Dice } from "../dice.ts";
import { type Language, listOf } from "../places/country.ts";

const given: Partial<Record<Language, string[]>> = {
  es: listOf(
    "María Elena, José Luis, Guadalupe, Rosa, Alejandro, Ana Lucía, Pedro, Leticia, Juan Carlos, Verónica, Miguel Ángel, Patricia, Héctor, Dolores, Gabriela, Arturo, Sofía, Rubén, Lucero, Ramón",
  ),
  en: listOf(
    "Margaret, James, Linda, Samuel, Grace, Peter, Wanjiru, Achieng, David, Esther, John, Fatuma, Robert, Nancy, Kevin, Halima, Ruth, Daniel, Alice, Brian",
  ),
  fr: listOf(
    "Claire, Jean-Pierre, Fatima, Nadia, Michel, Amélie, Karim, Sylvie, Philippe, Aïcha, Bernard, Hélène, Youssef, Isabelle, Étienne",
  ),
  pt: listOf(
    "Maria Aparecida, João Paulo, Antônia, Francisco, Luciana, Paulo, Terezinha, Rodrigo, Márcia, Sebastião, Irmã Rosita, Cláudia, Roberto",
  ),
  de: listOf(
    "Annette, Thomas, Ursula, Klaus, Sabine, Jürgen, Birgit, Stefan, Monika, Andreas, Renate, Matthias",
  ),
  it: listOf(
    "Giulia, Marco, Francesca, Paolo, Chiara, Alessandro, Anna Maria, Luigi, Caterina, Stefano, Padre Camillo, Elena",
  ),
  tr: listOf("Ayşe, Mehmet, Zeynep, Mustafa, Fatma, Emre, Elif, Hakan, Selin, Murat, Derya, Oğuz"),
  ar: listOf("Amina, Khaled, Rania, Omar, Layla, Hassan, Mariam, Ziad, Salma, Walid, Noor, Tarek"),
};
const family: Partial<Record<Language, string[]>> = {
  es: listOf(
    "Hernández, García López, Ramírez, Flores Magón, Castillo, Mendoza, Vázquez, Rojas, Morales, Cárdenas, Ortiz, Zúñiga, Salazar, Quiroga, Peña, Domínguez, Restrepo, Alvarado, Cifuentes, Montúfar",
  ),
  en: listOf(
    "Johnson, Mwangi, Carter, Otieno, Bailey, Kamau, O'Connor, Wright, Hassan, Njoroge, Miller, Abdi, Coleman, Kiplagat, Greene, Walters, Hoang, Whitfield",
  ),
  fr: listOf(
    "Lefèvre, Benali, Moreau, Girard, El Amrani, Rousseau, Khoury, Chevalier, Bensaïd, Dufour, Haddad, Fontaine",
  ),
  pt: listOf(
    "da Silva, Oliveira, Souza Lima, Pereira, Fernandes, Gonçalves, Araújo, Teixeira, Nascimento, Ribeiro",
  ),
  de: listOf(
    "Schröder, Krüger, Neumann, Böhm, Hartmann, Weiß, Lindner, Vogel, Öztürk, Brandt, Köhler, Steinbach",
  ),
  it: listOf("Rossi, De Luca, Esposito, Bianchi, Ferrari, Lo Monaco, Galli, Conti, Serra, D'Angelo"),
  tr: listOf("Yılmaz, Kaya, Demir, Çelik, Şahin, Öztürk, Aydın, Arslan, Doğan, Koç"),
  ar: listOf("Haddad, al Masri, Khoury, Nasser, el Fassi, Mansour, Saleh, Bennani, Darwish, Aboud"),
};

export function anyPerson(language: Language, dice: Dice): string {
  return `${dice.pick(given[language]!)} ${dice.pick(family[language]!)}`;
}
