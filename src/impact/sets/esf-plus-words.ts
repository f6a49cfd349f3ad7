import type { EsfExitCode } from "../../dataset/index.ts";
import type { LocalizedText } from "../../text/index.ts";

/** The common output indicators of the European Social Fund Plus. */
export type EsfOutputCode =
  | "EECO01"
  | "EECO02"
  | "EECO03"
  | "EECO04"
  | "EECO05"
  | "EECO06"
  | "EECO07"
  | "EECO08"
  | "EECO09"
  | "EECO10"
  | "EECO11"
  | "EECO12"
  | "EECO13"
  | "EECO14"
  | "EECO15"
  | "EECO16"
  | "EECO17"
  | "EECO18"
  | "EECO19";

/** A common indicator of the European Social Fund Plus: 19 outputs and 6 results. */
export type EsfCode = EsfOutputCode | EsfExitCode;

/** What an indicator is called, and what it counts. */
interface Words {
  readonly label: LocalizedText;
  readonly definition: LocalizedText;
}

/** The words of each indicator, this library's own. */
export const ESF_PLUS_WORDS: Readonly<Record<Exclude<EsfCode, "EECO03">, Words>> = {
  EECO01: {
    label: { en: "Participants, total", it: "Partecipanti, totale" },
    definition: {
      en: "Everyone who entered and whose work status on entering is known: those without work, inactive and at work together.",
      it: "Chi è entrato e ha una condizione lavorativa nota all'ingresso: disoccupati, inattivi e occupati insieme.",
    },
  },
  EECO02: {
    label: { en: "Unemployed, long-term included", it: "Disoccupati, anche di lunga durata" },
    definition: {
      en: "Without work, available and looking for it on entering, or registered as unemployed under national rules.",
      it: "Senza lavoro, disponibili e in ricerca all'ingresso, oppure iscritti come disoccupati secondo le regole nazionali.",
    },
  },
  EECO04: {
    label: { en: "Inactive", it: "Inattivi" },
    definition: {
      en: "Neither at work nor unemployed on entering: study, care, illness, discouragement.",
      it: "Né occupati né disoccupati all'ingresso: studio, cura, malattia, scoraggiamento.",
    },
  },
  EECO05: {
    label: { en: "In work, self-employed included", it: "Occupati, anche autonomi" },
    definition: { en: "Working for pay or profit on entering.", it: "Con un lavoro retribuito, dipendente o autonomo, all'ingresso." },
  },
  EECO06: {
    label: { en: "Children under 18", it: "Minori di 18 anni" },
    definition: { en: "Not yet 18 on the day of entering, in completed years.", it: "Meno di 18 anni compiuti nel giorno dell'ingresso." },
  },
  EECO07: {
    label: { en: "Young people 18 to 29", it: "Giovani da 18 a 29 anni" },
    definition: {
      en: "From 18 to 29 on the day of entering, in completed years.",
      it: "Da 18 a 29 anni compiuti nel giorno dell'ingresso.",
    },
  },
  EECO08: {
    label: { en: "People aged 55 or more", it: "Persone di 55 anni e oltre" },
    definition: { en: "At least 55 on the day of entering, in completed years.", it: "Almeno 55 anni compiuti nel giorno dell'ingresso." },
  },
  EECO09: {
    label: { en: "Up to lower secondary schooling (ISCED 0-2)", it: "Fino alla secondaria inferiore (ISCED 0-2)" },
    definition: {
      en: "The highest level completed on entering is ISCED 0, 1 or 2.",
      it: "Il livello più alto concluso all'ingresso è ISCED 0, 1 o 2.",
    },
  },
  EECO10: {
    label: { en: "Upper or post-secondary (ISCED 3-4)", it: "Secondaria superiore o post-secondaria (ISCED 3-4)" },
    definition: {
      en: "The highest level completed on entering is ISCED 3 or 4.",
      it: "Il livello più alto concluso all'ingresso è ISCED 3 o 4.",
    },
  },
  EECO11: {
    label: { en: "Tertiary (ISCED 5-8)", it: "Terziaria (ISCED 5-8)" },
    definition: {
      en: "The highest level completed on entering is one of ISCED 5 to 8.",
      it: "Il livello più alto concluso all'ingresso va da ISCED 5 a 8.",
    },
  },
  EECO12: {
    label: { en: "People with disabilities", it: "Persone con disabilità" },
    definition: {
      en: "A disability recognised under national rules. A datum of a special category, which may be estimated.",
      it: "Disabilità riconosciuta secondo le norme nazionali. Dato particolare, anche stimabile.",
    },
  },
  EECO13: {
    label: { en: "Third-country nationals", it: "Cittadini di paesi terzi" },
    definition: {
      en: "Citizens of a country outside the European Union, stateless people included.",
      it: "Cittadinanza di un paese fuori dall'Unione europea, apolidi compresi.",
    },
  },
  EECO14: {
    label: { en: "People with a foreign background", it: "Persone di origine straniera" },
    definition: {
      en: "As national rules define it; without a definition, people whose parents were born abroad. Whatever their citizenship.",
      it: "Secondo la definizione nazionale; in mancanza, persone con genitori nati all'estero. Quale che sia la cittadinanza.",
    },
  },
  EECO15: {
    label: { en: "Minorities", it: "Minoranze" },
    definition: {
      en: "As national rules define it. A datum of a special category, left out where the law forbids to ask.",
      it: "Secondo la definizione nazionale. Dato particolare, da omettere dove la legge vieta di chiederlo.",
    },
  },
  EECO16: {
    label: { en: "Homeless or in housing exclusion", it: "Senza dimora o in esclusione abitativa" },
    definition: {
      en: "Without a home of their own on entering, or in one that is inadequate.",
      it: "All'ingresso senza una casa propria, o in un alloggio inadeguato.",
    },
  },
  EECO17: {
    label: { en: "From rural areas", it: "Provenienti da aree rurali" },
    definition: {
      en: "The municipality of the home on entering is thinly populated (degree of urbanisation 3).",
      it: "Il comune di residenza all'ingresso è scarsamente popolato (grado di urbanizzazione 3).",
    },
  },
  EECO18: {
    label: { en: "Public bodies or services supported", it: "Amministrazioni o servizi pubblici sostenuti" },
    definition: {
      en: "Public administrations and services that got support, each once.",
      it: "Amministrazioni e servizi pubblici che hanno ricevuto sostegno, ciascuno una volta.",
    },
  },
  EECO19: {
    label: { en: "Micro, small and medium enterprises supported", it: "Micro, piccole e medie imprese sostenute" },
    definition: {
      en: "Micro, small and medium enterprises that got support, each once; those of the social economy are among them.",
      it: "Micro, piccole e medie imprese che hanno ricevuto sostegno, ciascuna una volta; comprese quelle dell'economia sociale.",
    },
  },
  EECR01: {
    label: { en: "Looking for work on leaving", it: "In cerca di lavoro all'uscita" },
    definition: {
      en: "Inactive on entering and, by the 28th day after leaving, unemployed and searching.",
      it: "Inattivi all'ingresso che entro 28 giorni dall'uscita sono disoccupati e in ricerca.",
    },
  },
  EECR02: {
    label: { en: "In education or training on leaving", it: "In istruzione o formazione all'uscita" },
    definition: {
      en: "Neither in education nor in training on entering, and in one of them by the 28th day after leaving.",
      it: "Non in istruzione né in formazione all'ingresso, e in una delle due entro 28 giorni dall'uscita.",
    },
  },
  EECR03: {
    label: { en: "Qualification gained on leaving", it: "Qualifica ottenuta all'uscita" },
    definition: {
      en: "A qualification gained by the 28th day after leaving, by a formal assessment and not by mere attendance.",
      it: "Una qualifica ottenuta entro 28 giorni dall'uscita, con verifica formale e non per sola frequenza.",
    },
  },
  EECR04: {
    label: { en: "In work on leaving", it: "Occupati all'uscita" },
    definition: {
      en: "Without work on entering and at work by the 28th day after leaving, self-employment included.",
      it: "Senza lavoro all'ingresso e occupati entro 28 giorni dall'uscita, anche come autonomi.",
    },
  },
  EECR05: {
    label: { en: "In work six months after leaving", it: "Occupati sei mesi dopo l'uscita" },
    definition: {
      en: "Without work on entering and at work six months after leaving.",
      it: "Senza lavoro all'ingresso e occupati sei mesi dopo l'uscita.",
    },
  },
  EECR06: {
    label: { en: "Better labour position six months after leaving", it: "Migliore posizione lavorativa sei mesi dopo l'uscita" },
    definition: {
      en: "At work on entering and, six months after leaving, in a more stable, fuller, more skilled or more responsible job, or promoted.",
      it: "Occupati all'ingresso che sei mesi dopo l'uscita hanno un lavoro più stabile, pieno, qualificato o di maggiore responsabilità, o una promozione.",
    },
  },
};

/** The words of EECO03: how long is long is a parameter. */
export function longTermWords(months: number): Words {
  return {
    label: { en: "Long-term unemployed", it: "Disoccupati di lunga durata" },
    definition: {
      en: `Of EECO02, those who on entering had been unemployed for longer than ${months} months without a break.`,
      it: `Di EECO02, chi all'ingresso era disoccupato da più di ${months} mesi senza interruzione.`,
    },
  };
}
