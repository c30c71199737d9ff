/** What people write where a text is still to come, folded: in English, Spanish, French and Portuguese. Chosen by hand. */
export const placeholders: ReadonlySet<string> = new Set([
  ...["tbd", "tba", "tbc", "todo", "fixme", "wip", "n a", "none", "pending", "coming soon", "to be defined"],
  ...["to be confirmed", "to be completed", "to be announced", "to do", "unknown", "no description"],
  ...["description here", "text here", "your text here", "not available", "placeholder", "sample text"],
  ...[
    "pendiente",
    "por definir",
    "por confirmar",
    "por completar",
    "a definir",
    "a confirmar",
    "sin descripcion",
  ],
  ...["sin informacion", "sin datos", "no disponible", "proximamente", "en construccion", "ninguno"],
  ...["ninguna", "texto aqui", "falta texto", "falta traducir", "por traducir"],
  ...[
    "a completer",
    "a confirmer",
    "a venir",
    "en cours",
    "sans description",
    "non disponible",
    "aucun",
    "aucune",
  ],
  ...["em breve", "sem descricao", "nao disponivel", "em construcao", "pendente", "nenhum", "nenhuma"],
  ...[
    "to translate",
    "needs translation",
    "translation pending",
    "asdf",
    "qwerty",
    "blah blah",
    "bla bla bla",
  ],
]);

/** The same where it is a text's whole; a label such as "Test" may well mean one. */
export const placeholderTexts: ReadonlySet<string> = new Set([
  "test",
  "prueba",
  "texto",
  "description",
  "descripcion",
]);

/** How the text that printers set for show begins, folded. */
export const settersText = "lorem ipsum";
