import type { CodeFact } from "../../criteria/index.ts";
import type { WaitingReason } from "./allocation.ts";
import { limitsOf, type PlaceQuotas } from "./place-quotas.ts";

/** The code of the quota fact; `undefined` when it is not known. */
export type KnownCode = string | undefined;

/** Counts the placed by code, and says whether one more may be placed. */
export interface QuotaTally {
  readonly add: (code: KnownCode) => void;
  /** How many are placed who surely have a code, or of whom it is not known. */
  readonly placed: (code: KnownCode) => number;
  /** How many with a code may still be placed, should all whose code is not known have it. */
  readonly room: (code: string) => number;
  /** What stands in the way of one more. */
  readonly obstacle: (code: KnownCode) => WaitingReason | undefined;
}

/** Begins to count. Without quotas nothing ever stands in the way. */
export function startTally(quotas: PlaceQuotas | undefined, fact: CodeFact | undefined): QuotaTally {
  const maxima = limitsOf(quotas?.maxima);
  const placed = new Map<KnownCode, number>();
  const count = (code: KnownCode) => placed.get(code) ?? 0;
  const surelyLeft = (code: string) => (maxima.get(code) ?? Number.POSITIVE_INFINITY) - count(code);
  const room = (code: string) => surelyLeft(code) - count(undefined);
  let scarcest = [...maxima.values()].reduce((least, maximum) => Math.min(least, maximum), Number.POSITIVE_INFINITY);

  const isOpenList = fact?.codes === undefined || fact.open === true;
  let next = 0;
  const isRoomForSome = () => {
    if (isOpenList) return true;
    // Room only ever shrinks: a code without it need not be looked at again.
    while (next < fact.codes.length && room(fact.codes[next] ?? "") < 1) next += 1;
    return next < fact.codes.length;
  };

  return {
    add: (code) => {
      placed.set(code, count(code) + 1);
      if (code !== undefined) scarcest = Math.min(scarcest, surelyLeft(code));
    },
    placed: count,
    room,
    obstacle: (code) => {
      if (code === undefined) {
        if (scarcest > count(undefined)) return undefined;
        return isRoomForSome() ? "quota-fact-missing" : "maximum-reached";
      }
      if (room(code) >= 1) return undefined;
      return surelyLeft(code) < 1 ? "maximum-reached" : "maximum-at-risk";
    },
  };
}
