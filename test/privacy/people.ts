import { type Dataset } from "welfare-core";
import { datasetOf, entering, event, exiting } from "../dataset/story.ts";

const log = (...events: readonly ReturnType<typeof event>[]) => ({ pathway: { id: "empowerment", version: "1" }, events });

/** Three people: one left in 2018, one is in, one was only referred. The first came twice, in two projects. */
export const story: Dataset = datasetOf({
  beneficiaries: [{ id: "left" }, { id: "in" }, { id: "referred" }, { id: "alone" }],
  participations: [
    {
      id: "p-left",
      beneficiaryId: "left",
      projectId: "milena",
      log: log(event("refer", "2018-01-10"), ...entering("2018-02-01"), exiting("2018-09-30")),
    },
    { id: "p-in", beneficiaryId: "in", projectId: "milena", log: log(event("refer", "2018-01-11"), ...entering("2018-03-01")) },
    { id: "p-referred", beneficiaryId: "referred", projectId: "milena", log: log(event("refer", "2018-01-12")) },
  ],
  sessions: [
    {
      id: "s-1",
      interventionId: "coaching",
      heldOn: "2018-04-01",
      attendance: [
        { participationId: "p-in", status: "present" },
        { participationId: "p-left", status: "present" },
      ],
      extensions: { room: "A" },
    },
    { id: "s-2", interventionId: "coaching", heldOn: "2018-04-08", attendance: [{ participationId: "p-in", status: "present" }] },
  ],
  goals: [{ id: "g-1", participationId: "p-left", setBy: "person", setOn: "2018-02-10", text: { en: "A job" } }],
  assessments: [
    { id: "a-1", participationId: "p-in", instrumentId: "self-esteem", moment: "entry", on: "2018-03-01", answers: { a: 1, b: 2 } },
    { id: "a-2", participationId: "p-left", instrumentId: "self-esteem", moment: "entry", on: "2018-02-01", answers: { a: 1, b: 2 } },
  ],
  peerLinks: [
    {
      id: "l-1",
      between: [
        { kind: "beneficiary", beneficiaryId: "in" },
        { kind: "worker", workerId: "left" },
      ],
      from: "2018-04-01",
    },
    {
      id: "l-2",
      between: [
        { kind: "worker", workerId: "w-1" },
        { kind: "beneficiary", beneficiaryId: "left" },
      ],
      from: "2018-04-01",
    },
  ],
  extensions: { note: "x" },
});
