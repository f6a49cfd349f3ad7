import { describe, expect, it } from "vitest";
import {
  appendEvent,
  checkPathway,
  dueActions,
  empowermentPathway,
  logEntrySchema,
  pathwayDefinitionSchema,
  preparePathway,
  replayPathway,
  type PathwayDefinition,
  type Refusal,
} from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { logOf } from "./arbitraries.ts";
import { CASES, FILES, type PathwayCase, type PathwayExpectation } from "./corpus.ts";

const codeOf = ({ code, outcome }: Refusal) => [code, ...(outcome === undefined ? [] : [outcome])].join(" ");
const stamped = (name: string, day: string | undefined) => (day === undefined ? name : `${name} ${day}`);

/** What the library says, in the words of a case. */
function told(
  { events, append, asOf, knownAt, expect: { tracks } }: PathwayCase,
  pathway: PathwayDefinition,
): Required<PathwayExpectation> {
  const log = deepFreeze(logOf(events, pathway));
  const replay = replayPathway(pathway, log, { asOf, knownAt });
  const appended = append === undefined ? undefined : appendEvent(pathway, log, deepFreeze(append.event), append);
  return {
    state: replay.state,
    accepted: replay.history.map(({ event }) => event.id),
    refused: replay.refused.map((refusal) => `${refusal.eventId} ${codeOf(refusal)}`).sort(),
    episodes: replay.episodes,
    milestones: replay.milestones.map(({ milestone, on }) => stamped(milestone, on)),
    tracks: Object.fromEntries(
      Object.keys(tracks ?? {}).map((track) => [track, stamped(replay.tracks[track]?.state ?? "", replay.tracks[track]?.since)]),
    ),
    due: dueActions(pathway, log, { asOf, knownAt }).map(({ label, ...action }) => (label === undefined ? action : { ...action })),
    append: appended === undefined ? "" : appended.ok ? appended.value.state.name : codeOf(appended.error),
  };
}

describe.each(FILES)("the cases of %s", (_name, { cases, pathways }) => {
  it.each(cases.map((one) => [one.id, one] as const))("%s", (_id, one) => {
    const pathway = pathways[one.pathway] as PathwayDefinition;
    const expected = { ...one.expect, ...(one.expect.refused === undefined ? {} : { refused: [...one.expect.refused].sort() }) };
    const asked = Object.entries(told(one, pathway)).filter(([field]) => Object.hasOwn(expected, field));
    expect(Object.fromEntries(asked), one.why).toEqual(expected);
  });
});

describe("the corpus", () => {
  it("has at least a hundred cases worked by hand, each with an id of its own and a reason in a sentence", () => {
    const byHand = CASES.filter(([{ generated }]) => generated !== true);
    expect(byHand.length).toBeGreaterThanOrEqual(100);
    expect(new Set(CASES.map(([{ id }]) => id)).size).toBe(CASES.length);
    for (const [{ why }] of CASES) expect(why).toMatch(/^[A-Z0-9].*\.$/);
  });

  it("holds sound pathways, and the standard one as it is", () => {
    for (const [, { pathways }] of FILES) {
      for (const definition of Object.values(pathways)) {
        expect(checkPathway(definition)).toEqual([]);
        expect(pathwayDefinitionSchema.safeParse(definition).error?.issues ?? []).toEqual([]);
      }
    }
    const standard = FILES.flatMap(([, { pathways }]) => pathways["empowerment"] ?? []);
    expect(standard).toEqual([empowermentPathway]);
  });

  it("has well-formed entries, but where a case says otherwise", () => {
    for (const [{ id, why, events }] of CASES) {
      if (/malformed|told twice|told again/.test(why)) continue;
      for (const event of events) expect(logEntrySchema.safeParse(event).error?.issues ?? [], id).toEqual([]);
    }
  });

  it("a prepared pathway gives the same answers", () => {
    for (const [{ events, asOf, knownAt }, definition] of CASES) {
      const log = logOf(events, definition);
      const prepared = preparePathway(definition);
      expect(replayPathway(prepared, log, { asOf, knownAt })).toEqual(replayPathway(definition, log, { asOf, knownAt }));
      expect(preparePathway(prepared)).toBe(prepared);
    }
  });
});
