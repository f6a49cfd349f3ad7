import { NAME } from "../facts/index.ts";
import { isNode, type Node } from "../language/index.ts";
import { meant, report, type Walk } from "./criterion-problem.ts";

const COMMENTS = ["id", "label", "source"] as const;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;

/** Reports the keys of a part that it does not take. */
export function checkKeys(node: Node, allowed: readonly string[], path: readonly string[], walk: Walk): void {
  const known = [...allowed, ...COMMENTS];
  for (const key of Object.keys(node)) {
    if (known.includes(key) || node[key] === undefined) continue;
    const nearest = walk.nearestOf(key, () => known);
    report(walk, [...path, key], "unknown-key", `unknown key${meant(nearest)}`, nearest);
  }
}

/** Reports an id, a label or a source that is none. */
export function checkComments({ id, label, source }: Node, path: readonly string[], walk: Walk): void {
  if (id !== undefined && !isText(id)) report(walk, [...path, "id"], "wrong-comment", "id is a text");
  if (source !== undefined && !isText(source)) report(walk, [...path, "source"], "wrong-comment", "source is a text");
  if (label === undefined) return;
  const texts = isNode(label) ? Object.entries(label).filter(([, text]) => text !== undefined) : [];
  if (texts.length > 0 && texts.every(([language, text]) => LANGUAGE.test(language) && isText(text))) return;
  report(walk, [...path, "label"], "wrong-comment", "label is a text by language, such as { en: … }");
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Reports a name that no parameter and no criterion may have. */
export function checkName(name: string, path: readonly string[], walk: Walk): void {
  if (NAME.test(name) && name !== "missing" && !(name in Object.prototype)) return;
  report(walk, path, "wrong-operand", "a name is a small letter, then letters and digits, 64 at most, and not reserved");
}
