import { describe, expect, it } from "vitest";
import { initialStanding, transition, type PathwayEvent, type PathwayStanding } from "welfare-core";
import { course, on } from "./course.ts";

const track = "one-to-one";
const pathway = course({ fact: "stateOneToOne", eq: "not-begun" });
const start = initialStanding(pathway);
const choir = start.tracks["choir"] ?? { state: "silent", sessions: start.sessions };

/** What is refused of an event in a standing that the pathway may not have led to. */
function refusal(standing: Partial<PathwayStanding>, event: PathwayEvent): object {
  const next = transition(pathway, { ...start, ...standing }, event);
  return next.ok ? next.value.state : next.error;
}

describe("a standing that comes from elsewhere", () => {
  it("in a state that the pathway does not have accepts nothing", () => {
    const lost = { state: { name: "lost", phase: "active" } } as const;
    expect(refusal(lost, on("02-01", "begin"))).toMatchObject({ cause: "state", state: "lost" });
    expect(refusal(lost, on("02-01", "start", { track }))).toMatchObject({ cause: "track-closed", track });
  });

  it("in a state that the track does not have accepts nothing on it", () => {
    const lost = { tracks: { ...start.tracks, [track]: { ...choir, state: "lost" } } };
    expect(refusal(lost, on("02-01", "start", { track }))).toMatchObject({ cause: "state", track, state: "lost" });
  });

  it("without a track accepts nothing on it, and leaves open what a condition asks of it", () => {
    expect(refusal({ tracks: {} }, on("02-01", "start", { track }))).toMatchObject({ cause: "unknown-track", track });
    expect(refusal({ tracks: {} }, on("02-01", "ask"))).toMatchObject({ cause: "open-condition", outcome: "unknown" });
    expect(refusal({}, on("02-01", "ask"))).toMatchObject({ name: "after" });
  });

  it("with a track that the pathway does not have accepts nothing on that", () => {
    const more = { tracks: { ...start.tracks, band: choir } };
    expect(refusal(more, on("02-01", "start", { track: "band" }))).toMatchObject({ cause: "unknown-track", track: "band" });
  });
});
