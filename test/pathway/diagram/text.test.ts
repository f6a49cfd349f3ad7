import { describe, expect, it } from "vitest";
import { preparePathway, toDot, toMermaid } from "welfare-core";
import { HOUSE } from "./house.ts";

const text = (...lines: readonly string[]) => [...lines, ""].join("\n");

describe("a diagram for Mermaid", () => {
  it("has the states, the beginning, the arrows and the ends of the pathway, then each track with its own", () => {
    expect(toMermaid(HOUSE, { language: "en" })).toBe(
      text(
        "stateDiagram-v2",
        '  state "Asked for" as s_asked_for',
        '  state "In casa" as s_living',
        '  state "refused" as s_refused',
        '  state "forgotten" as s_forgotten',
        "  [*] --> s_asked_for",
        "  s_asked_for --> s_living : Signs",
        "  s_asked_for --> s_refused : Signs",
        "  s_asked_for --> s_asked_for : look",
        "  s_living --> s_refused : leave",
        "  s_refused --> s_refused : look",
        "  s_refused --> [*]",
        "  s_forgotten --> [*]",
        '  state "Choir" as t_small_choir {',
        '    state "Asked to sing" as t_small_choir__asked_for',
        '    state "refused" as t_small_choir__refused',
        "    [*] --> t_small_choir__refused",
        "    t_small_choir__refused --> t_small_choir__asked_for : sing",
        "    t_small_choir__refused --> t_small_choir__refused : Signs",
        "  }",
        '  state "band" as t_band {',
        '    state "loud" as t_band__loud',
        "    [*] --> t_band__loud",
        "  }",
      ),
    );
  });

  it("is the same of a prepared pathway", () => {
    expect(toMermaid(preparePathway(HOUSE), { language: "it" })).toBe(toMermaid(HOUSE, { language: "it" }));
  });

  it("ends in the states of which every edge leads back, and in no other", () => {
    const edges = [{ to: "back", guard: { fact: "daysInState", gte: 5 } }, { to: "there" }] as const;
    const states = {
      back: { phase: "active", on: { go: edges, stay: { to: "back" } } },
      there: { phase: "active", on: { go: [{ to: "there" }, { to: "there" }], stay: { to: "there" } } },
    } as const;
    const drawn = toMermaid({ id: "road", version: "1", initial: "back", states, events: { go: {}, stay: {} }, exits: {} });
    expect(drawn.split("\n").filter((line) => line.endsWith(" --> [*]"))).toStrictEqual(["  s_there --> [*]"]);
  });

  it("of a pathway without tracks ends with it", () => {
    const room = { id: "room", version: "1", initial: "in", states: { in: { phase: "active" } }, events: {}, exits: {} } as const;
    expect(toMermaid(room)).toBe(text("stateDiagram-v2", '  state "in" as s_in', "  [*] --> s_in", "  s_in --> [*]"));
  });
});

describe("a graph in DOT", () => {
  it("has the states and the arrows of the pathway, then a cluster for each track", () => {
    expect(toDot(HOUSE, { language: "it" })).toBe(
      text(
        'digraph "pathway" {',
        "  rankdir=LR;",
        "  node [shape=box, style=rounded];",
        '  "asked-for" [label="Richiesta", penwidth=2];',
        '  "living" [label="In casa"];',
        '  "refused" [label="refused", peripheries=2];',
        '  "forgotten" [label="forgotten", peripheries=2];',
        '  "asked-for" -> "living" [label="Firma"];',
        '  "asked-for" -> "refused" [label="Firma"];',
        '  "asked-for" -> "asked-for" [label="look"];',
        '  "living" -> "refused" [label="leave"];',
        '  "refused" -> "refused" [label="look"];',
        '  subgraph "cluster_small-choir" {',
        '    label="Choir";',
        '    "small-choir/asked-for" [label="Asked to sing"];',
        '    "small-choir/refused" [label="refused", penwidth=2];',
        '    "small-choir/refused" -> "small-choir/asked-for" [label="sing"];',
        '    "small-choir/refused" -> "small-choir/refused" [label="Firma"];',
        "  }",
        '  subgraph "cluster_band" {',
        '    label="band";',
        '    "band/loud" [label="loud", penwidth=2];',
        "  }",
        "}",
      ),
    );
  });

  it("is the same of a prepared pathway", () => {
    expect(toDot(preparePathway(HOUSE), { language: "it" })).toBe(toDot(HOUSE, { language: "it" }));
  });

  it("of a pathway of one state draws it thick and double", () => {
    const room = { id: "room", version: "1", initial: "in", states: { in: { phase: "active" } }, events: {}, exits: {} } as const;
    expect(toDot(room).split("\n").slice(3)).toStrictEqual(['  "in" [label="in", penwidth=2, peripheries=2];', "}", ""]);
  });
});

it("bears the names of the definition where no language is asked", () => {
  const [mermaid, dot] = [toMermaid(HOUSE), toDot(HOUSE)];
  for (const label of ["Asked for", "Richiesta", "In casa", "Signs", "Firma", "Choir", "Asked to sing"]) {
    expect(mermaid).not.toContain(label);
    expect(dot).not.toContain(label);
  }
  expect(mermaid).toContain('  state "small-choir" as t_small_choir {\n    state "asked-for" as t_small_choir__asked_for\n');
  expect(dot).toContain('    label="small-choir";\n    "small-choir/asked-for" [label="asked-for"];\n');
});
