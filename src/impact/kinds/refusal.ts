import type { NotComputable } from "../../statistics/index.ts";
import type { NotComputableReason } from "../result/index.ts";

const REASONS: Readonly<Record<NotComputable["code"], NotComputableReason>> = {
  empty: "too-few",
  "too-few": "too-few",
  "too-many": "not-finite",
  "no-variation": "no-variation",
  "zero-denominator": "zero-denominator",
  negative: "not-finite",
  "not-finite": "not-finite",
  "beyond-follow-up": "beyond-follow-up",
};

/** Why there is no figure, where a statistic of known answers is refused: what is empty then is one of its groups. */
export function refusalOf({ code }: NotComputable): NotComputableReason {
  return REASONS[code];
}
