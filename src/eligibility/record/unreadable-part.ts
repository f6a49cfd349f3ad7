import { isKey } from "../../record/index.ts";
import { isLongText } from "../../text/index.ts";
import { type DecisionRecord, ROLE_LENGTH } from "./decision-record.ts";

/** A part of a record that its schema refuses, and what it is not. */
interface UnreadablePart {
  readonly field: string;
  readonly message: string;
}

/**
 * The first part of a record that `decisionRecordSchema` would not read again, of those that come from whoever records it or from a ruleset that nobody checked. What the rule and the calendar say is not
 * looked at: it can be read.
 */
export function unreadablePart({ ruleset, evidence, decidedBy, override }: DecisionRecord): UnreadablePart | undefined {
  const keys: readonly (readonly [field: string, value: unknown])[] = [
    ["ruleset.id", ruleset.id],
    ["ruleset.version", ruleset.version],
    ...evidence.map(({ verifiedBy }, index) => [`evidence.${index}.verifiedBy`, verifiedBy] as const),
    ["decidedBy.key", decidedBy?.key],
  ];
  const noKey = keys.find(([, value]) => value !== undefined && !isKey(value));
  if (noKey !== undefined)
    return { field: noKey[0], message: `${noKey[0]} is no key: letters, digits and . _ : -, 128 at most, a letter or digit first` };
  if (decidedBy !== undefined && !isRole(decidedBy.role)) {
    return { field: "decidedBy.role", message: `decidedBy.role is no text of 1 to ${ROLE_LENGTH} characters that is not blank` };
  }
  if (override !== undefined && !isLongText(override.reason)) {
    return { field: "override.reason", message: "override.reason is no text of 1 to 4,000 whole characters" };
  }
  return undefined;
}

function isRole(role: unknown): boolean {
  return typeof role === "string" && role.length <= ROLE_LENGTH && /\S/.test(role);
}
