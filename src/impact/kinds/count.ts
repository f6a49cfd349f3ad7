import type { CountIndicator } from "../definition/index.ts";
import type { Kind } from "./kind.ts";
import { YES } from "./place.ts";
import { type Reading, truthReader } from "./read-answer.ts";

/** How many units have success, or are in the population where none is asked for. */
export function countKind({ success }: CountIndicator, reading: Reading): Kind {
  return {
    ways: 2,
    numbers: 0,
    keeps: "moments",
    read: success === undefined ? () => YES : truthReader(success, reading),
    ofNobody: { value: 0 },
    figure: ({ counts: [, yes = 0] }) => ({ value: yes }),
  };
}
