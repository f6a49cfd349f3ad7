import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { instance } from "@viz-js/viz";
import { describe, expect, it } from "vitest";
import { arrowCounts, definePathway, empowermentPathway, toDot, toMermaid, type PathwayDefinition } from "welfare-core";
import { logOf } from "./arbitraries.ts";
import { FILES } from "./corpus.ts";

/** Words that would mean something in either language. */
const HOSTILE = definePathway({
  id: "hostile",
  version: "1",
  initial: "end",
  states: {
    end: { phase: "planned", label: { en: 'Say "no"; -->\n[*] : {x} %% #35; <b>&\\' }, on: { note: { to: "on-end" } } },
    "on-end": { phase: "active", label: { en: "state" } },
  },
  events: { note: { label: { en: 'a:b;c"d\\e]--x\nend' } } },
  exits: {},
  tracks: { "a-b": { label: { en: "}" }, initial: "c", states: { c: {} } }, a: { initial: "b-c", states: { "b-c": {} } } },
});
const PATHWAYS: readonly (readonly [string, PathwayDefinition])[] = [
  ["hostile", HOSTILE],
  ...FILES.flatMap(([, { pathways }]) => Object.entries(pathways)),
];

describe("a diagram for Mermaid", () => {
  it.each(PATHWAYS)("of %s has lines of four kinds only, and each name once", (_name, pathway) => {
    const lines = toMermaid(pathway, { language: "en" }).split("\n");
    expect([lines[0], lines.at(-1)]).toEqual(["stateDiagram-v2", ""]);
    const kinds = [
      /^ {2,4}state "[^"\n{};:<>]*(#\d+;[^"\n{};:<>]*)*" as [a-z0-9_]+( \{)?$/,
      /^ {2,4}\[\*\] --> [a-z0-9_]+$/,
      /^ {2,4}[a-z0-9_]+ --> (\[\*\]|[a-z0-9_]+ : [^"\n{};:<>%]*(#\d+;[^"\n{};:<>%]*)*)$/,
      /^ {2}\}$/,
    ];
    for (const line of lines.slice(1, -1))
      expect(
        kinds.filter((kind) => kind.test(line)),
        line,
      ).toHaveLength(1);
    const named = lines.flatMap((line) => / as ([a-z0-9_]+)/.exec(line)?.[1] ?? []);
    expect(new Set(named).size).toBe(named.length);
  });

  it("escapes what could mean something, and leaves words alone", () => {
    const [, first] = toMermaid(HOSTILE, { language: "en" }).split("\n");
    expect(first).toBe(
      '  state "Say #34;no#34;#59; --#62;#10;#91;#42;#93; #58; #123;x#125; #37;#37; #35;35#59; #60;b#62;#38;#92;" as s_end',
    );
    expect(toMermaid(empowermentPathway, { language: "it" })).toContain('state "In lista d\'attesa" as s_waitlisted');
  });

  it("is drawn with the names where no language is asked, and in another language where one is lacking", () => {
    expect(toMermaid(HOSTILE)).toContain("  s_end --> s_on_end : note\n");
    expect(toMermaid(empowermentPathway, { language: "fr" })).toContain('state "Referred" as s_referred');
  });

  it.each(PATHWAYS)("of %s is read by Mermaid itself, with the states and arrows that it has", async (_name, pathway) => {
    const mermaid = await mermaidReader();
    const text = toMermaid(pathway, { language: "en" });
    expect(await mermaid.parse(text)).toMatchObject({ diagramType: "stateDiagram" });
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const outside = text.split("\n").filter((line) => /^ {2}\S/.test(line));
    const named = outside.flatMap((line) => / as ([a-z0-9_]+)/.exec(line)?.[1] ?? []);
    expect([...db.getStates().keys()].filter((id) => !/^root_(start|end)$/.test(id))).toEqual(named);
    expect(db.getRelations()).toHaveLength(outside.filter((line) => line.includes(" --> ")).length);
  });

  it("that is none is refused by Mermaid, so that reading one says something", async () => {
    const mermaid = await mermaidReader();
    const broken = toMermaid(empowermentPathway).replace(" --> s_active", " -> s_active");
    await expect(mermaid.parse(broken)).rejects.toThrow("Parse error");
  });
});

describe("a graph in DOT", () => {
  it.each(PATHWAYS)("of %s has balanced quotes and braces, and each edge between nodes that are there", (_name, pathway) => {
    const text = toDot(pathway, { language: "en" });
    const bare = text.replace(/"(?:[^"\\\n]|\\.)*"/g, "Q");
    expect(bare).not.toMatch(/["\\]/);
    expect([...bare].filter((letter) => letter === "{").length).toBe([...bare].filter((letter) => letter === "}").length);
    const nodes = [...text.matchAll(/^ +("(?:[^"\\]|\\.)*") \[label/gm)].map(([, name]) => name);
    const edges = [...text.matchAll(/^ +("(?:[^"\\]|\\.)*") -> ("(?:[^"\\]|\\.)*") \[label/gm)];
    expect(new Set(nodes).size).toBe(nodes.length);
    for (const [, from, to] of edges) expect([nodes.includes(from), nodes.includes(to)]).toEqual([true, true]);
  });

  it("draws the beginning thick and the ends double", () => {
    const lines = toDot(empowermentPathway, { language: "en" }).split("\n");
    expect(lines).toContain('  "referred" [label="Referred", penwidth=2];');
    expect(lines).toContain('  "not-admitted" [label="Not admitted", peripheries=2];');
    expect(lines).toContain('    "peer-network/joined" [label="In the network"];');
    expect(lines).toContain('  "active" -> "exited" [label="Left"];');
    expect(toDot(HOSTILE, { language: "en" })).toContain('[label="a:b;c\\"d\\\\e]--x\\nend"];');
  });

  const dot = spawnSync("dot", ["-V"]).error === undefined;
  it.skipIf(!dot).each(PATHWAYS)("of %s is read by the Graphviz of this machine", (_name, pathway) => {
    const { status, stderr } = spawnSync("dot", ["-Tcanon"], { input: toDot(pathway, { language: "en" }), encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it.each(PATHWAYS)("of %s is read by Graphviz itself, with the nodes and edges that it has", async (_name, pathway) => {
    const text = toDot(pathway, { language: "en" });
    const { status, output, errors } = (await instance()).render(text, { format: "json0" });
    expect([status, errors]).toEqual(["success", []]);
    const { objects = [], edges = [] } = JSON.parse(output ?? "") as {
      objects?: readonly { name: string; nodes?: unknown }[];
      edges?: readonly unknown[];
    };
    const states = (machines: object) => Object.keys(machines);
    const tracks = Object.entries(pathway.tracks ?? {}).flatMap(([track, { states: own }]) =>
      states(own).map((name) => `${track}/${name}`),
    );
    const nodes = objects.map(({ name }) => name).filter((name) => !name.startsWith("cluster_"));
    expect(nodes.sort()).toEqual([...states(pathway.states), ...tracks].sort());
    expect(edges).toHaveLength(text.split("\n").filter((line) => line.includes(" -> ")).length);
  });

  it("that is none is refused by Graphviz, so that reading one says something", async () => {
    const broken = toDot(empowermentPathway).replace(" -> ", " => ");
    expect((await instance()).render(broken, { format: "json0" }).status).toBe("failure");
  });
});

describe("with counts of a cohort", () => {
  const at = (id: string, type: string, occurredOn: string, more: object = {}) => ({
    id,
    type,
    occurredOn,
    recordedAt: `${occurredOn}T10:00:00Z`,
    data: { eligibility: "eligible", reason: "completed" },
    ...more,
  });
  const way = ["start-assessment", "accept", "enter", "exit", "re-enter", "exit"].map((type, index) =>
    at(`e${index}`, type, `2018-03-0${index + 1}`),
  );
  const logs = [logOf(way), logOf([...way.slice(0, 3), at("n", "join-network", "2018-04-01", { track: "peer-network" })]), logOf([])];
  const counts = arrowCounts(empowermentPathway, logs, { asOf: "2018-12-31" });

  it("each arrow bears how often it was taken, none left out", () => {
    const text = toMermaid(empowermentPathway, { language: "en", counts });
    expect(text).toContain("s_accepted --> s_active : Entered (2)\n");
    expect(text).toContain("s_active --> s_exited : Left (2)\n");
    expect(text).toContain("s_on_hold --> s_active : Resumed (0)\n");
    expect(text).toContain("t_peer_network__outside --> t_peer_network__joined : Joined the network (1)\n");
    expect(toDot(empowermentPathway, { counts })).toContain('"exited" -> "active" [label="re-enter (1)"];');
  });

  it("the counts are those of the day looked at", () => {
    expect(arrowCounts(empowermentPathway, logs, { asOf: "2018-03-01" })).toEqual([
      { from: "referred", type: "start-assessment", to: "assessing", count: 2 },
    ]);
    expect(arrowCounts(empowermentPathway, [], { asOf: "2018-03-01" })).toEqual([]);
  });
});

it("the diagram of the page on pathways is the one that is drawn", () => {
  const page = readFileSync(new URL("../../docs/pathways.md", import.meta.url), "utf8");
  const [, drawn] = /```mermaid\n([\s\S]*?)```/.exec(page) ?? [];
  expect(drawn).toBe(toMermaid(empowermentPathway, { language: "en" }));
});

/** What the tests ask of Mermaid. */
interface Mermaid {
  readonly parse: (text: string) => Promise<unknown>;
  readonly mermaidAPI: {
    readonly getDiagramFromText: (text: string) => Promise<{
      readonly db: { readonly getStates: () => ReadonlyMap<string, unknown>; readonly getRelations: () => readonly unknown[] };
    }>;
  };
}

/** Mermaid's own reader. It hands each label to a purifier of web pages, which works in a browser only and has no part in the grammar: here labels come back as they are. */
async function mermaidReader(): Promise<Mermaid> {
  const labels = (await import("dompurify")).default as unknown as { addHook?: () => void; sanitize?: (text: string) => string };
  labels.addHook ??= () => undefined;
  labels.sanitize ??= (text) => text;
  return (await import("mermaid")).default as unknown as Mermaid;
}
