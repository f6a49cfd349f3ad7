import type { PlaceLabels } from "../places/explain-allocation.ts";

/** Italian words for places. */
export const placeLabelsIt = {
  reasons: {
    "place-kept": "Mantiene il suo posto.",
    "reserved-place": "Ha un posto, uno di quelli riservati al suo gruppo.",
    "place-free": "Ha un posto.",
    "maximum-reached": "È in attesa: al suo gruppo non si possono dare altri posti.",
    "maximum-at-risk": "È in attesa: il suo gruppo potrebbe avere già tutti i suoi posti, perché manca la risposta di un'altra persona.",
    "quota-fact-missing": "È in attesa: manca una risposta che potrebbe darle un posto.",
    "places-reserved": "È in attesa: i posti rimasti sono riservati ad altre persone.",
    "places-full": "È in attesa: tutti i posti sono occupati.",
    "facts-missing": "Non si può ancora dire se può entrare; per ora non ha un posto.",
    "rule-not-met": "Non rispetta la regola: la decisione spetta a una persona.",
  },
  rank: "In graduatoria è la numero {rank}.",
  between: "Quando si sapranno tutte le risposte, potrebbe essere tra la numero {best} e la numero {worst}.",
  wouldBe: "Se può entrare, in graduatoria è la numero {best}.",
  wouldBeBetween: "Se può entrare, potrebbe essere tra la numero {best} e la numero {worst}.",
  ties: {
    referredOn: "A parità ha deciso il giorno della segnalazione.",
    draw: "A parità ha deciso il sorteggio.",
    id: "A parità ha deciso solo la sua chiave, che non significa nulla.",
  },
  referralMissing: "Manca il giorno della segnalazione: a parità viene per ultima.",
  open: "Da chiedere: {questions}.",
  unnamedQuestion: "un dato della regola",
} as const satisfies PlaceLabels["places"];
