import type { ParticipationState, PathwayEvent, RefusalCode } from "../../../dist/index.js";

/* The standard pathway as a programmer writes it who knows it will never change: one switch, which says of each event where it leads or why it is not accepted. */

/** Why an event is not accepted. */
export interface Finding {
  readonly code: RefusalCode;
  readonly eventId: string;
  readonly type: string;
  readonly state?: string;
  readonly outcome?: "false" | "unknown";
  readonly message: string;
}

/** Where everyone begins. */
export const FIRST_STATE: ParticipationState = { name: "referred", phase: "planned" };

/** The state after an event, or the finding that refuses it. */
export function moveByHand(state: ParticipationState, event: PathwayEvent): ParticipationState | Finding {
  const { type, occurredOn: since } = event;
  const { name } = state;
  if (!TYPES.has(type)) return finding("unknown-event", event, name, "there is no such event");
  if (isTooEarly(event)) return finding("too-early", event, name, "announce it on its day");
  switch (type) {
    case "record-decision":
    case "record-follow-up":
    case "hold-session":
      return state;
    case "start-assessment":
      if (name === "referred") return { name: "assessing", phase: "planned", since };
      break;
    case "accept":
      if (name === "assessing" || name === "waitlisted")
        return refusalOfEligible(event, name) ?? { name: "accepted", phase: "planned", since };
      break;
    case "waitlist":
      if (name === "assessing") return refusalOfEligible(event, name) ?? { name: "waitlisted", phase: "waitlist", since };
      break;
    case "refuse":
      if (name === "referred" || name === "assessing" || name === "waitlisted") return { name: "not-admitted", phase: "cancelled", since };
      break;
    case "withdraw":
      if (name === "referred" || name === "assessing" || name === "waitlisted" || name === "accepted") {
        return { name: "not-admitted", phase: "cancelled", since };
      }
      break;
    case "enter":
      if (name === "accepted") return { name: "active", phase: "active", since };
      break;
    case "suspend":
      if (name === "active") return { name: "on-hold", phase: "onhold", since };
      break;
    case "resume":
      if (name === "on-hold") return { name: "active", phase: "active", since };
      break;
    case "exit":
      if (name === "active" || name === "on-hold") return exited(event, name);
      break;
    case "start-follow-up":
      if (name === "exited" && state.phase === "finished") return { name: "in-follow-up", phase: "finished", since, exit: state.exit };
      break;
    case "close":
      if ((name === "exited" || name === "in-follow-up") && state.phase === "finished") {
        return { name: "closed", phase: "finished", since, exit: state.exit };
      }
      break;
    case "re-enter":
      if (name === "exited" || name === "in-follow-up" || name === "closed") return { name: "active", phase: "active", since };
      break;
  }
  return finding("not-in-state", event, name, "the event is not accepted in this state");
}

/** Whether an event lies more than a day after it was recorded. */
export function isTooEarly({ occurredOn, recordedAt }: PathwayEvent): boolean {
  return (occurredOn as string) > recordedAt && Date.parse(occurredOn) > Date.parse(recordedAt.slice(0, 10)) + DAY;
}

function refusalOfEligible(event: PathwayEvent, name: string): Finding | undefined {
  const eligibility = event.data?.["eligibility"];
  if (eligibility === "eligible") return undefined;
  const isKnown = eligibility === "ineligible" || eligibility === "undetermined";
  return isKnown
    ? finding("guard", event, name, "she is not eligible", "false")
    : finding("guard", event, name, "it is not known whether she is eligible", "unknown");
}

function exited(event: PathwayEvent, name: string): ParticipationState | Finding {
  const { occurredOn: on, data } = event;
  const reason = data?.["reason"];
  if (reason === undefined || reason === null) return finding("guard", event, name, "leaving needs a reason", "unknown");
  if (typeof reason !== "string" || !REASONS.has(reason)) return finding("guard", event, name, "there is no such reason", "false");
  const destination = data?.["destination"];
  const exit = typeof destination === "string" ? { on, reason, destination } : { on, reason };
  return { name: "exited", phase: "finished", since: on, exit };
}

function finding(code: RefusalCode, event: PathwayEvent, state: string, message: string, outcome?: "false" | "unknown"): Finding {
  const { id: eventId, type } = event;
  return outcome === undefined ? { code, eventId, type, state, message } : { code, eventId, type, state, outcome, message };
}

const DAY = 86_400_000;

const TYPES = new Set([
  ...["start-assessment", "record-decision", "accept", "waitlist", "refuse", "withdraw", "enter", "suspend", "resume", "exit"],
  ...["start-follow-up", "record-follow-up", "re-enter", "close", "hold-session"],
]);

/** The reasons for leaving. */
export const REASONS = new Set([
  ...["completed", "goal-reached", "transferred", "moved", "health", "family-care", "no-longer-eligible", "deceased"],
  ...["withdrawn", "lost-contact", "consent-withdrawn", "excluded"],
]);
