import { type Country, citiesOf, listOf } from "./country.ts";

export const brazil: Country = {
  code: "BR",
  names: {
    es: "Brasil",
    en: "Brazil",
    fr: "Brésil",
    pt: "Brasil",
    de: "Brasilien",
    it: "Brasile",
    tr: "Brezilya",
  },
  weight: 9,
  languages: { pt: 94, en: 6 },
  callingCode: "55",
  trunk: "",
  mobile: ["*-9[6-9]###-####", "*-9[89]###-####"],
  tollFree: "800-###-####",
  cities: citiesOf(
    "America/Sao_Paulo",
    `
São Paulo | São Paulo | SP | -23.5505 | -46.6333 | 01[0-5]##-##0 | 11-[23]###-####
Guarulhos | São Paulo | SP | -23.4538 | -46.5333 | 07[0-2]##-##0 | 11-[24]###-####
Campinas | São Paulo | SP | -22.9099 | -47.0626 | 13[01]##-##0 | 19-3[2-8]##-####
Rio de Janeiro | Rio de Janeiro | RJ | -22.9068 | -43.1729 | 20[0-5]##-##0 | 21-[23]###-####
Boa Vista | Roraima | RR | 2.8235 | -60.6758 | 693##-##0 | 95-3[26]##-#### | America/Boa_Vista
Pacaraima | Roraima | RR | 4.4797 | -61.1477 | 69345-000 | 95-3592-#### | America/Boa_Vista
Manaus | Amazonas | AM | -3.1190 | -60.0217 | 690##-##0 | 92-3[2-6]##-#### | America/Manaus
Curitiba | Paraná | PR | -25.4284 | -49.2733 | 80[0-5]##-##0 | 41-3[0-3]##-####
Foz do Iguaçu | Paraná | PR | -25.5163 | -54.5854 | 858[5-6]#-##0 | 45-35[27]#-####
Porto Alegre | Rio Grande do Sul | RS | -30.0346 | -51.2177 | 90[0-6]##-##0 | 51-3[0-3]##-####
Caxias do Sul | Rio Grande do Sul | RS | -29.1678 | -51.1794 | 950##-##0 | 54-32[0-2]#-####
Florianópolis | Santa Catarina | SC | -27.5954 | -48.5480 | 880##-##0 | 48-3[2-3]##-####
Brasília | Distrito Federal | DF | -15.7939 | -47.8828 | 70[0-3]##-##0 | 61-3[2-4]##-####
Belo Horizonte | Minas Gerais | MG | -19.9167 | -43.9345 | 30[1-3]##-##0 | 31-3[2-4]##-####
Recife | Pernambuco | PE | -8.0476 | -34.8770 | 50[0-1]##-##0 | 81-3[2-4]##-#### | America/Recife
Corumbá | Mato Grosso do Sul | MS | -19.0089 | -57.6528 | 793##-##0 | 67-323#-#### | America/Campo_Grande
Cuiabá | Mato Grosso | MT | -15.6014 | -56.0979 | 780##-##0 | 65-36[1-4]#-#### | America/Cuiaba
`,
  ),
  streets: listOf(
    "Rua do Glicério, Avenida Paulista, Rua Riachuelo, Rua Augusta, Avenida Brasil, Rua XV de Novembro, Rua Sete de Setembro, Travessa Santo Antônio, Avenida Presidente Vargas, Rua São Bento, Rua Marechal Deodoro, Avenida Getúlio Vargas, Rua da Consolação, Rua Dom Pedro II, Praça da Sé, Avenida Ville Roy, Rua Floriano Peixoto, Rua Tiradentes, Avenida Independência, Rua José Bonifácio, Rua Barão do Rio Branco, Rua das Flores, Avenida Sete de Setembro, Rua Voluntários da Pátria, Rua Almirante Tamandaré, Alameda Santos, Rua General Osório, Rua Quintino Bocaiúva",
  ),
  quarters: listOf(
    "Centro, Liberdade, Bela Vista, Floresta, Boa Vista, Santo Antônio, Jardim América, São Francisco, Vila Nova, Nossa Senhora Aparecida, São José, Santa Teresa, Jardim das Flores, Cidade Nova, Aparecida, Vila Maria, Industrial, São Pedro",
  ),
  streetKinds: [
    ["Rua", "R."],
    ["Avenida", "Av."],
    ["Travessa", "Tv."],
    ["Praça", "Pç."],
    ["Alameda", "Al."],
  ],
  houseNumbers: ["[1-9]##", "[1-9]#", "[1-3]###", "[1-9]##"],
  noNumber: "s/n",
  lines: ["{street}, {number}", "{street}, nº {number}", "{street} {number}", "{street} n. {number}"],
  units: ["sala {unit}", "Sala {unit}", "{unit}º andar", "cj. {unit}"],
  quarterForms: ["{quarter}", "Bairro {quarter}", "{quarter}"],
  tails: [
    "{city} - {short}, {postcode}",
    "{city}/{short}",
    "CEP {postcode}, {city}, {state}",
    "{city}, {short}, Brasil",
  ],
  domains: [".org.br", ".org.br", ".org", ".com.br"],
  legalForms: ["OSC", "OSCIP", "S.C.", "ONG"],
};
