import { type Attendance, type Dataset, definePathway, type Intervention, type ServiceSession } from "welfare-core";
import { event, participationOf, project, toldDataset, type Told } from "./story.ts";

/** A pathway that may be left after two sessions of coaching, and that hears of work and of the scale. */
export const coachedPathway = definePathway({
  id: "coached",
  version: "1",
  initial: "asked",
  states: {
    asked: { phase: "planned", on: { enter: { to: "inside" } } },
    inside: { phase: "active", on: { leave: { to: "outside", exit: "done", guard: { fact: "sessionsAttendedCoaching", gte: 2 } } } },
    outside: { phase: "finished" },
  },
  events: {
    enter: {},
    leave: {},
    "hold-session": { session: true },
    "record-situation": { data: { labourStatus: { type: "code" } } },
    "record-assessment": { data: { moment: { type: "code" }, score: { type: "number" } } },
  },
  everywhere: ["hold-session", "record-situation", "record-assessment"],
  exits: { done: { valence: "positive" } },
  tracks: { coaching: { initial: "open", states: { open: {} } } },
  milestones: {
    working: { when: { fact: "labourStatus", in: ["employee"] } },
    "high-at-exit": {
      when: {
        all: [
          { fact: "moment", eq: "exit" },
          { fact: "score", gte: 6 },
        ],
      },
    },
  },
});

const interventions: readonly Intervention[] = [
  { id: "coaching", projectId: "milena", type: "coaching", name: { en: "Coaching" }, track: "coaching" },
  { id: "theatre", projectId: "milena", type: "other", name: { en: "Theatre" }, track: "stage" },
  { id: "talks", projectId: "milena", type: "counselling", name: { en: "Talks" } },
];

/** A session of coaching at which she was for an hour, unless said otherwise. */
export function coaching(id: string, heldOn: string, more: Partial<ServiceSession> = {}, hers: Partial<Attendance> = {}): ServiceSession {
  const attendance: Attendance = { participationId: "p-1", status: "present", ...hers };
  return { id, interventionId: "coaching", heldOn, durationMinutes: 60, attendance: [attendance], ...more };
}

/** One participation on the coached pathway. */
export function coachedDataset({ events = [], more, ...told }: Told): Dataset {
  const pin = { id: "coached", version: "1" };
  return toldDataset({
    ...told,
    more: {
      projects: [{ ...project, pathway: pin }],
      pathways: [coachedPathway],
      interventions,
      participations: [participationOf([], { log: { pathway: pin, events } })],
      ...more,
    },
  });
}

export const inAndOut = [event("enter", "2018-03-01"), event("leave", "2018-06-01")];
