import type { PathwayDefinition, PreparedPathway } from "../definition/index.ts";
import { drawingOf, type DiagramOptions, type DrawnMachine } from "./drawing.ts";

/**
 * A pathway as a directed graph in the DOT language, for Graphviz. Tracks are clusters beside it.
 *
 * Events that every state accepts are not drawn; several edges of one event from one state to another are one arrow.
 *
 * @param pathway - checked before
 * @returns the text of the graph, lines ended by a line feed; labels are escaped
 *
 * @see Graphviz, The DOT language
 *
 * @example
 * ```ts
 * const door = definePathway({
 *   id: "door", version: "1", initial: "out",
 *   states: { out: { phase: "planned", on: { enter: { to: "in" } } }, in: { phase: "active" } },
 *   events: { enter: { label: { en: "Comes \"in\"" } } }, exits: {},
 * });
 * toDot(door, { language: "en" }).split("\n")[5] // => '  "out" -> "in" [label="Comes \\"in\\""];'
 * ```
 */
export function toDot(pathway: PathwayDefinition | PreparedPathway, options: DiagramOptions = {}): string {
  const { main, tracks } = drawingOf(pathway, options);
  const lines = [
    `digraph ${quoted("pathway")} {`,
    "  rankdir=LR;",
    "  node [shape=box, style=rounded];",
    ...linesOf(main, "").map((line) => `  ${line}`),
    ...tracks.flatMap((track) => {
      const inner = linesOf(track, `${track.name}/`).map((line) => `    ${line}`);
      return [`  subgraph ${quoted(`cluster_${track.name}`)} {`, `    label=${quoted(track.text)};`, ...inner, "  }"];
    }),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function linesOf({ states, arrows }: DrawnMachine, prefix: string): readonly string[] {
  return [
    ...states.map(({ name, text, isInitial, isFinal }) => {
      const look = [isInitial ? ", penwidth=2" : "", isFinal ? ", peripheries=2" : ""].join("");
      return `${quoted(`${prefix}${name}`)} [label=${quoted(text)}${look}];`;
    }),
    ...arrows.map(({ from, to, text }) => `${quoted(`${prefix}${from}`)} -> ${quoted(`${prefix}${to}`)} [label=${quoted(text)}];`),
  ];
}

/** A text in quotes. A backslash begins a command in a label, and so does a quote; a line feed becomes one that is drawn. */
function quoted(text: string): string {
  return `"${text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replace(/\r?\n|\r/g, "\\n")
    .replaceAll("\0", "")}"`;
}
