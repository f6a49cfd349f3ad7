export { type DiagramOptions } from "./drawing.ts";
export { toDot } from "./to-dot.ts";
export { toMermaid } from "./to-mermaid.ts";
