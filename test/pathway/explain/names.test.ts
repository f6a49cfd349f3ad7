import { describe, expect, it } from "vitest";
import { explainRefusal, preparePathway, type PathwayDefinition, type Refusal } from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";

const SCHOOL: PathwayDefinition = {
  id: "school",
  version: "1",
  initial: "open",
  states: { open: { phase: "active", label: { en: "Open" } }, bare: { phase: "active" }, mute: { phase: "active", label: {} } },
  events: { sing: { label: { en: "Singing" } }, hum: {}, whistle: { label: { it: "Fischio" } } },
  exits: {},
  tracks: {
    choir: { label: { en: "Choir" }, initial: "open", states: { open: { label: { en: "Standing" } }, still: {} } },
    band: { initial: "open", states: { open: {} } },
  },
};
/** English that names everything, and holds a mark that is none. */
const PLAIN = {
  ...english,
  pathway: {
    ...english.pathway,
    refusals: { ...english.pathway.refusals, state: "{event} in {state} on {track}, {event} {who}" },
    unnamedEvent: "something",
    unnamedState: "somewhere",
    unnamedTrack: "no track",
  },
};
const told = (refused: Partial<Refusal>, pathway: PathwayDefinition | undefined = SCHOOL, labels = PLAIN) =>
  explainRefusal({ code: "not-in-state", cause: "state", eventId: "e", type: "sing", message: "", ...refused }, labels, pathway);

describe("a sentence names", () => {
  it.each<[string, Partial<Refusal>, string]>([
    ["the event, the state and the track, as often as it asks", { state: "open" }, "“Singing” in “Open” on no track, “Singing” {who}"],
    ["the state of the track", { state: "open", track: "choir" }, "“Singing” in “Standing” on “Choir”, “Singing” {who}"],
    [
      "no state of the pathway where the track has none such",
      { state: "bare", track: "choir" },
      "“Singing” in somewhere on “Choir”, “Singing” {who}",
    ],
    ["none where a state or a track has no words", { state: "open", track: "band" }, "“Singing” in somewhere on no track, “Singing” {who}"],
    ["none where an event has no words", { type: "hum", state: "bare" }, "Something in somewhere on no track, something {who}"],
    ["none where the words have no language", { type: "hum", state: "mute" }, "Something in somewhere on no track, something {who}"],
    [
      "none where the pathway knows none such",
      { type: "dance", state: "closed", track: "team" },
      "Something in somewhere on no track, something {who}",
    ],
    [
      "none of those that every object has",
      { type: "constructor", state: "toString", track: "valueOf" },
      "Something in somewhere on no track, something {who}",
    ],
    ["the event in another language, for want of words", { type: "whistle" }, "“Fischio” in somewhere on no track, “Fischio” {who}"],
  ])("%s", (_name, refused, sentence) => {
    expect(told(refused)).toStrictEqual([sentence]);
  });

  it("nothing where the pathway is not given, or has no tracks", () => {
    const { tracks, ...without } = SCHOOL;
    expect(Object.keys(tracks ?? {})).toHaveLength(2);
    expect(explainRefusal({ code: "not-in-state", cause: "state", eventId: "e", type: "sing", message: "" }, PLAIN)).toStrictEqual([
      "Something in somewhere on no track, something {who}",
    ]);
    expect(told({ track: "choir", state: "open" }, without)).toStrictEqual(["“Singing” in “Open” on no track, “Singing” {who}"]);
  });

  it("the same with a pathway made ready", () => {
    const refusal = { code: "not-in-state", cause: "state", eventId: "e", type: "sing", state: "open", message: "" } as const;
    expect(explainRefusal(refusal, english, preparePathway(SCHOOL))).toStrictEqual(["“Singing” cannot be recorded in the state “Open”."]);
  });

  it("its first letter as a capital, and leaves a label as it is", () => {
    const { pathway } = english;
    const quiet = { ...english, pathway: { ...pathway, refusals: { ...pathway.refusals, state: "it is {event}", again: "" } } };
    const marked: PathwayDefinition = { ...SCHOOL, events: { sing: { label: { en: "{state} of $& and {event}" } } } };
    expect(told({ state: "open" }, marked, quiet)).toStrictEqual(["It is “{state} of $& and {event}”"]);
    expect(told({ cause: "again" }, SCHOOL, quiet)).toStrictEqual([""]);
  });

  it("what it names in the language of its words", () => {
    const both: PathwayDefinition = { ...SCHOOL, events: { sing: { label: { en: "Singing", it: "Canto" } } } };
    const refusal = { code: "duplicate", cause: "again", eventId: "e", type: "sing", message: "" } as const;
    expect(explainRefusal(refusal, italian, both)).toStrictEqual(["“Canto” è già stato registrato."]);
    expect(explainRefusal(refusal, english, both)).toStrictEqual(["“Singing” has been recorded already."]);
  });
});
