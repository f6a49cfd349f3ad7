import { EXIT_DESTINATION, type ExitDestination } from "../../codelist/index.ts";
import type { PathwayDefinition } from "../definition/index.ts";

const ELIGIBILITY = { type: "code", codes: ["eligible", "ineligible", "undetermined"] } as const;

/**
 * The standard pathway, as social projects run it: someone is referred, assessed, admitted or put on a waiting list, takes part, may pause, leaves with a reason and a
 * destination, and is asked again four weeks and six months later. The network of those who met in the project goes on after she has left.
 *
 * The lists of states and of exit reasons derive from it: {@link EmpowermentState}, {@link EmpowermentExitReason}. Where she went is a code of {@link EXIT_DESTINATION}.
 *
 * @see HL7 FHIR R4, EpisodeOfCare.status for the phases
 */
export const empowermentPathway = {
  id: "empowerment",
  version: "1",
  name: { en: "Empowerment pathway", it: "Percorso di empowerment" },
  initial: "referred",
  states: {
    referred: {
      phase: "planned",
      label: { en: "Referred", it: "Segnalata" },
      on: { "start-assessment": { to: "assessing" }, refuse: { to: "not-admitted" }, withdraw: { to: "not-admitted" } },
    },
    assessing: {
      phase: "planned",
      label: { en: "Being assessed", it: "In valutazione" },
      on: {
        accept: { to: "accepted", guard: { fact: "eligibility", eq: "eligible" } },
        waitlist: { to: "waitlisted", guard: { fact: "eligibility", eq: "eligible" } },
        refuse: { to: "not-admitted" },
        withdraw: { to: "not-admitted" },
      },
    },
    waitlisted: {
      phase: "waitlist",
      label: { en: "On the waiting list", it: "In lista d'attesa" },
      on: {
        accept: { to: "accepted", guard: { fact: "eligibility", eq: "eligible" } },
        refuse: { to: "not-admitted" },
        withdraw: { to: "not-admitted" },
      },
    },
    accepted: {
      phase: "planned",
      admitted: true,
      label: { en: "Admitted", it: "Ammessa" },
      on: { enter: { to: "active" }, withdraw: { to: "not-admitted" } },
    },
    active: {
      phase: "active",
      label: { en: "Taking part", it: "In corso" },
      on: { suspend: { to: "on-hold" }, exit: { to: "exited" } },
    },
    "on-hold": {
      phase: "onhold",
      label: { en: "On hold", it: "Sospesa" },
      on: { resume: { to: "active" }, exit: { to: "exited" } },
    },
    exited: {
      phase: "finished",
      label: { en: "Left", it: "Uscita" },
      on: { "start-follow-up": { to: "in-follow-up" }, "re-enter": { to: "active" }, close: { to: "closed" } },
    },
    "in-follow-up": {
      phase: "finished",
      label: { en: "In follow-up", it: "In follow-up" },
      on: { "re-enter": { to: "active" }, close: { to: "closed" } },
    },
    closed: { phase: "finished", label: { en: "Closed", it: "Chiusa" }, on: { "re-enter": { to: "active" } } },
    "not-admitted": { phase: "cancelled", label: { en: "Not admitted", it: "Non ammessa" } },
  },
  events: {
    "start-assessment": { label: { en: "Assessment begins", it: "Inizio della valutazione" } },
    "record-decision": {
      label: { en: "Decision recorded", it: "Decisione registrata" },
      data: { eligibility: ELIGIBILITY },
    },
    accept: {
      label: { en: "Admitted", it: "Ammissione" },
      data: { eligibility: ELIGIBILITY },
    },
    waitlist: {
      label: { en: "Put on the waiting list", it: "Inserimento in lista d'attesa" },
      data: { eligibility: ELIGIBILITY },
    },
    refuse: {
      label: { en: "Not admitted", it: "Non ammissione" },
      data: { eligibility: ELIGIBILITY, reason: { type: "code" } },
    },
    withdraw: { label: { en: "Withdrew before entering", it: "Rinuncia prima dell'ingresso" } },
    enter: { label: { en: "Entered", it: "Ingresso" } },
    suspend: { label: { en: "Put on hold", it: "Sospensione" } },
    resume: { label: { en: "Resumed", it: "Ripresa" } },
    exit: {
      label: { en: "Left", it: "Uscita" },
      data: {
        reason: { type: "code" },
        destination: { type: "code", codes: EXIT_DESTINATION.codes, open: true, list: EXIT_DESTINATION.id },
      },
    },
    "start-follow-up": { label: { en: "Follow-up begins", it: "Inizio del follow-up" } },
    "record-follow-up": { label: { en: "Asked again", it: "Rilevazione successiva" } },
    "re-enter": { label: { en: "Came back", it: "Rientro" } },
    close: { label: { en: "Closed", it: "Chiusura" } },
    "hold-session": { label: { en: "Session", it: "Incontro" }, session: true },
    "join-network": { label: { en: "Joined the network", it: "Ingresso nella rete" } },
    "leave-network": { label: { en: "Left the network", it: "Uscita dalla rete" } },
  },
  everywhere: ["record-decision", "record-follow-up", "hold-session"],
  exits: {
    completed: { label: { en: "Pathway completed", it: "Percorso completato" }, valence: "positive" },
    "goal-reached": { label: { en: "Goal reached before the end", it: "Obiettivo raggiunto prima" }, valence: "positive" },
    transferred: { label: { en: "Moved to another service", it: "Passaggio ad altro servizio" }, valence: "neutral" },
    moved: { label: { en: "Moved away", it: "Trasferimento" }, valence: "neutral" },
    health: { label: { en: "Health reasons", it: "Motivi di salute" }, valence: "neutral" },
    "family-care": { label: { en: "Family or care duties", it: "Carichi di cura" }, valence: "neutral" },
    "no-longer-eligible": { label: { en: "No longer eligible", it: "Perdita dei requisiti" }, valence: "neutral" },
    deceased: { label: { en: "Deceased", it: "Decesso" }, valence: "neutral" },
    withdrawn: { label: { en: "Withdrew", it: "Ritiro" }, valence: "negative" },
    "lost-contact": { label: { en: "Contact lost", it: "Contatto perso" }, valence: "negative" },
    "consent-withdrawn": { label: { en: "Consent withdrawn", it: "Revoca del consenso" }, valence: "negative" },
    excluded: { label: { en: "Excluded", it: "Esclusione" }, valence: "negative" },
  },
  tracks: {
    "peer-network": {
      label: { en: "Network of mutual help", it: "Rete di mutuo aiuto" },
      initial: "outside",
      states: {
        outside: { label: { en: "Not in the network", it: "Fuori dalla rete" }, on: { "join-network": { to: "joined" } } },
        joined: { label: { en: "In the network", it: "Nella rete" }, on: { "leave-network": { to: "outside" } } },
      },
      openIn: ["active", "on-hold", "exited", "in-follow-up", "closed"],
    },
  },
  deadlines: {
    "first-decision": {
      label: { en: "Decide on the admission", it: "Decidere sull'ammissione" },
      anchor: { event: "start-assessment" },
      offset: "P30D",
      satisfiedBy: ["accept", "waitlist", "refuse", "withdraw"],
    },
    "waiting-list-review": {
      label: { en: "Review the waiting list", it: "Rivedere la lista d'attesa" },
      anchor: { state: "waitlisted" },
      offset: "P3M",
      satisfiedBy: ["record-decision", "accept", "refuse", "withdraw"],
    },
    "follow-up-28-days": {
      label: { en: "Ask within four weeks of leaving", it: "Rilevare entro quattro settimane dall'uscita" },
      anchor: { event: "exit" },
      offset: "P28D",
      window: { before: "P28D" },
      satisfiedBy: ["record-follow-up"],
      endsIn: ["active", "closed"],
    },
    "follow-up-6-months": {
      label: { en: "Ask six months after leaving", it: "Rilevare sei mesi dopo l'uscita" },
      anchor: { event: "exit" },
      offset: "P6M",
      window: { before: "P1M", after: "P1M" },
      satisfiedBy: ["record-follow-up"],
      endsIn: ["active", "closed"],
    },
  },
} as const satisfies PathwayDefinition;

/** A state of {@link empowermentPathway}. */
export type EmpowermentState = keyof typeof empowermentPathway.states;

/** An exit reason of {@link empowermentPathway}. */
export type EmpowermentExitReason = keyof typeof empowermentPathway.exits;

/** Where someone may go on leaving {@link empowermentPathway}. */
export type EmpowermentDestination = ExitDestination;
