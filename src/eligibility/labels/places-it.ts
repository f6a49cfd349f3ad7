import type { PlaceLabels } from "../places/explain-allocation.ts";

/** Italian words for places. */
export const placeLabelsIt = {
  reasons: {
    "place-kept": "La persona mantiene il posto.",
    "reserved-place": "La persona ha un posto, uno di quelli riservati a un gruppo.",
    "place-free": "La persona ha un posto.",
    "maximum-reached": "La persona è in attesa: allo stesso gruppo non si possono dare altri posti.",
    "maximum-at-risk":
      "La persona è in attesa: il gruppo potrebbe avere già tutti i suoi posti, perché manca la risposta di qualcun altro.",
    "quota-fact-missing": "La persona è in attesa: manca una risposta che potrebbe portare a un posto, ora o quando se ne libera uno.",
    "places-reserved": "La persona è in attesa: i posti rimasti sono riservati ad altre persone.",
    "places-full": "La persona è in attesa: tutti i posti sono occupati.",
    "facts-missing": "Non si può ancora dire se la persona può entrare; per ora non ha un posto.",
    "rule-not-met": "La persona non rispetta la regola: è una proposta, la decisione spetta agli operatori.",
  },
  rank: "La posizione in graduatoria è la numero {rank}.",
  between: "Quando si sapranno tutte le risposte, potrebbe andare dalla numero {best} alla numero {worst}.",
  wouldBe: "Se la persona può entrare, la posizione in graduatoria è la numero {best}.",
  wouldBeBetween: "Se la persona può entrare, la posizione in graduatoria è tra la numero {best} e la numero {worst}.",
  ties: {
    referredOn: "A parità ha deciso il giorno della segnalazione.",
    draw: "A parità ha deciso il sorteggio.",
    id: "A parità ha deciso solo la chiave, che non significa nulla.",
  },
  referralMissing: "Manca il giorno della segnalazione: a parità la persona viene per ultima.",
  open: "Da chiedere: {questions}.",
  unnamedQuestion: "un dato della regola",
} as const satisfies PlaceLabels["places"];
