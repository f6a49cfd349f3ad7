import { comparedParametersOf } from "../../criteria/index.ts";
import type { AskedFact, MissingFact } from "../assess/index.ts";
import type { AskingReason } from "./eligibility-labels.ts";

/**
 * What is to be done about a fact that keeps an answer open. A fact that is missing has its reason; one that is known does not settle the question because it is known in part, because its date lies
 * after the day at which it is asked, or because nothing is laid down to compare it with.
 *
 * @param open - the questions to this fact that are not settled; none where it only tells the day at which another is asked
 */
export function askingReason({ reason }: MissingFact, open: readonly AskedFact[]): AskingReason {
  if (open.length > 0 && open.every(isIdle)) return "no-limit";
  if (!open.some(({ observed }) => observed.state === "known")) return reason;
  if (reason !== "invalid") return "in-part";
  // Of a list no day can be too late: one that is known in full waits for what its items are compared with.
  return open.some((question) => lacksLimit(question) && !isIdle(question)) ? "no-limit" : "after-day";
}

function isIdle({ expected, parameters = [] }: AskedFact): boolean {
  const compared = comparedParametersOf(expected);
  return parameters.some(({ name, value }) => value === undefined && compared.includes(name));
}

function lacksLimit({ parameters = [] }: AskedFact): boolean {
  return parameters.some(({ value }) => value === undefined);
}
