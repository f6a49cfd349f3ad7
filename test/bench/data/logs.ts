import { empowermentPathway, type LogEntry, type PathwayEvent, type PathwayLog } from "../../../dist/index.js";
import { drawsFrom, oneOf, wholeBetween, type Draw } from "./random.ts";

/** How many participations. */
export const CASES = 100_000;

/** Later than every event. */
export const AS_OF = "2020-12-31";

/**
 * Made-up participations in the standard pathway, about eight entries each, in the order in which they were recorded. Most logs are clean; some hold an event recorded late, voided or replaced, one
 * that the pathway refuses, or one sent twice.
 *
 * The same logs in every run, read from JSON as a stored log is.
 */
export function empowermentLogs(): readonly PathwayLog[] {
  const draw = drawsFrom(20_180_302);
  const pathway = { id: empowermentPathway.id, version: empowermentPathway.version };
  return Array.from({ length: CASES }, () => JSON.parse(JSON.stringify({ pathway, events: entriesFrom(draw) })) as PathwayLog);
}

/** The events of a log in the order in which they happened, each once and uncorrected: what is taken one after the other. */
export function eventsOf({ events }: PathwayLog): readonly PathwayEvent[] {
  const first = events.filter(({ id }, at) => events.findIndex((entry) => entry.id === id) === at);
  const plain = first.filter((entry): entry is PathwayEvent => entry.voids === undefined && entry.replaces === undefined);
  return plain.sort((a, b) => Date.parse(a.occurredOn) - Date.parse(b.occurredOn));
}

/** What commonly follows in each state, the commonest first, and the state that it leads to. */
const WAYS: Readonly<Record<string, readonly (readonly [type: string, to: string])[]>> = {
  referred: [
    ["start-assessment", "assessing"],
    ["withdraw", "not-admitted"],
  ],
  assessing: [
    ["accept", "accepted"],
    ["waitlist", "waitlisted"],
    ["refuse", "not-admitted"],
  ],
  waitlisted: [
    ["accept", "accepted"],
    ["withdraw", "not-admitted"],
  ],
  accepted: [["enter", "active"]],
  active: [
    ["exit", "exited"],
    ["suspend", "on-hold"],
  ],
  "on-hold": [["resume", "active"]],
  exited: [
    ["start-follow-up", "in-follow-up"],
    ["re-enter", "active"],
  ],
  "in-follow-up": [["close", "closed"]],
};

function entriesFrom(draw: Draw): readonly LogEntry[] {
  const events = lifeFrom(draw);
  const entries: LogEntry[] = [...events];
  if (draw() < 0.1) entries.push(correctionOf(draw, oneOf(draw, events)));
  if (draw() < 0.02) entries.push({ ...oneOf(draw, events), recordedAt: moment(DAYS) });
  return entries.sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt));
}

/** The events of a life, one after the other; one in ten logs has an event that is refused. */
function lifeFrom(draw: Draw): readonly PathwayEvent[] {
  const events: PathwayEvent[] = [];
  let state = "referred";
  let day = wholeBetween(draw, 0, 365);
  const add = (type: string, data?: PathwayEvent["data"]) => {
    const late = draw();
    const recorded = day + (late < 0.08 ? wholeBetween(draw, 1, 30) : late < 0.082 ? -5 : 0);
    const event = {
      id: `e${events.length + 1}`,
      type,
      occurredOn: dayAt(day),
      recordedAt: moment(recorded),
      actor: "w-01",
      role: "case-worker",
    };
    events.push(data === undefined ? event : { ...event, data });
    day += wholeBetween(draw, 1, 30);
  };
  const strays = draw() < 0.1 ? wholeBetween(draw, 0, 7) : -1;
  while (events.length < 12) {
    if (events.length === strays) add(...oneOf(draw, STRAYS));
    if (state === "assessing") add("record-decision", { eligibility: "eligible" });
    if (state === "active")
      for (let left = wholeBetween(draw, 0, 3); left > 0; left -= 1) add("hold-session", { attended: draw() < 0.8, minutes: 90 });
    const ways = WAYS[state];
    if (ways === undefined) break;
    const [type, to] = draw() < 0.8 ? (ways[0] ?? oneOf(draw, ways)) : oneOf(draw, ways);
    add(type, dataOf(draw, type));
    state = to;
  }
  return events;
}

/** Events that do not fit: most of them in another state than theirs, some for what they say or lack. */
const STRAYS: readonly (readonly [type: string, data?: PathwayEvent["data"]])[] = [
  ["enter"],
  ["resume"],
  ["close"],
  ["accept", { eligibility: "ineligible" }],
  ["waitlist", {}],
  ["exit", { reason: "no such reason" }],
  ["promote"],
];

function dataOf(draw: Draw, type: string): PathwayEvent["data"] {
  if (type === "accept" || type === "waitlist") return { eligibility: draw() < 0.98 ? "eligible" : "undetermined" };
  if (type === "exit") return { reason: oneOf(draw, REASONS), destination: "employed" };
  return undefined;
}

const REASONS = ["completed", "goal-reached", "moved", "withdrawn", "lost-contact"] as const;

/** Takes an event back, or says it anew on another day. */
function correctionOf(draw: Draw, event: PathwayEvent): LogEntry {
  const base = { id: "c1", recordedAt: moment(DAYS - 1), actor: "w-01", role: "case-worker" };
  if (draw() < 0.5) return { ...base, type: "void", voids: event.id };
  return { ...event, ...base, occurredOn: dayAt(dayOf(event) + 1), replaces: event.id };
}

/** The first day of the project, and how many days it is written down. */
const FIRST_DAY = Date.parse("2018-01-01");
const DAYS = 1000;
const DAY = 86_400_000;

function dayAt(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

function dayOf({ occurredOn }: PathwayEvent): number {
  return (Date.parse(occurredOn) - FIRST_DAY) / DAY;
}

/** At noon of a day. */
function moment(day: number): string {
  return `${dayAt(day)}T12:00:00Z`;
}
