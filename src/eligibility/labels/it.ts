import type { EligibilityLabels } from "../words/index.ts";

/** Italian words for decisions. "Il giorno" before a date spares the apostrophe before 8 and 11. */
export const eligibilityLabelsIt = {
  outcomes: {
    eligible: "La persona può entrare.",
    ineligible: "La persona non rispetta la regola: è una proposta, la decisione spetta agli operatori.",
    undetermined: "Non si può ancora dire se la persona può entrare.",
  },
  eligibleOnceProven: "La persona può entrare, quando sarà dimostrato ciò che ha dichiarato.",
  byRule: {
    eligible: "Secondo la regola la persona potrebbe entrare.",
    ineligible: "Secondo la regola la persona non potrebbe entrare.",
    undetermined: "Secondo la regola non si potrebbe ancora dire se la persona può entrare.",
  },
  decided: {
    eligible: "Gli operatori hanno deciso diversamente: la persona può entrare.",
    ineligible: "Gli operatori hanno deciso diversamente: la persona non può entrare.",
    undetermined: "Gli operatori hanno deciso diversamente: la questione resta aperta.",
  },
  overrideReason: "Il motivo è scritto nella registrazione della decisione.",
  met: { one: "Questo requisito è rispettato: {items}.", many: "Questi requisiti sono rispettati: {items}." },
  notMet: { one: "Questo requisito non è rispettato: {items}.", many: "Questi requisiti non sono rispettati: {items}." },
  open: {
    one: "Non si sa ancora se questo requisito è rispettato: {items}.",
    many: "Non si sa ancora se questi requisiti sono rispettati: {items}.",
  },
  toAsk: {
    "not-asked": {
      one: "Resta da chiedere: {items}.",
      many: "Restano da chiedere: {items}.",
    },
    declined: {
      one: "La persona non ha voluto dire: {items}.",
      many: "La persona non ha voluto dire: {items}.",
    },
    unknown: {
      one: "Non è noto e va chiesto: {items}.",
      many: "Non sono noti e vanno chiesti: {items}.",
    },
    lost: {
      one: "Non si può più sapere: {items}.",
      many: "Non si possono più sapere: {items}.",
    },
    invalid: {
      one: "È registrato in modo illeggibile e va chiesto di nuovo: {items}.",
      many: "Sono registrati in modo illeggibile e vanno chiesti di nuovo: {items}.",
    },
    "not-due": {
      one: "Non è ancora il momento di sapere: {items}.",
      many: "Non è ancora il momento di sapere: {items}.",
    },
    "not-applicable": {
      one: "È registrato come non pertinente e va verificato: {items}.",
      many: "Sono registrati come non pertinenti e vanno verificati: {items}.",
    },
    "in-part": {
      one: "È noto solo in parte e va chiesto con più precisione: {items}.",
      many: "Sono noti solo in parte e vanno chiesti con più precisione: {items}.",
    },
    "after-day": {
      one: "Ha una data successiva al giorno considerato e va verificato: {items}.",
      many: "Hanno una data successiva al giorno considerato e vanno verificati: {items}.",
    },
    "no-limit": {
      one: "Per questo giorno non è fissato un limite o un elenco, quindi non si può valutare: {items}.",
      many: "Per questo giorno non è fissato un limite o un elenco, quindi non si possono valutare: {items}.",
    },
  },
  toProve: { first: "Resta da dimostrare: {fact}, con {items}.", more: "Per «{fact}» si accetta anche: {items}." },
  expired: "Il documento presentato per «{fact}» è scaduto: valeva fino al giorno {day}.",
  notYetValid: "Il documento presentato per «{fact}» è stato rilasciato dopo il giorno della decisione: {day}.",
  limit: "Per «{fact}» vale il limite in vigore dal giorno {day}.",
  list: "Per «{fact}» vale l'elenco in vigore dal giorno {day}.",
  rulesetNotInForce: "La regola non è in vigore nel giorno della decisione: questa risposta è solo indicativa.",
  unreadable: "Un dato registrato non è leggibile e vale come non noto.",
  unreadableEvidence: "Un documento ha una data illeggibile e non dimostra nulla.",
  unnamedRequirement: "un requisito della regola",
  unnamedFact: "un dato chiesto dalla regola",
  unnamedDocument: "un documento",
  and: "; ",
  or: " oppure ",
  date: "{day} {month} {year}",
  months: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
} as const satisfies EligibilityLabels["eligibility"];
