import { measuredOf, type Asked, type Dimensions, type Person } from "./measured.ts";
import type { Measurement } from "welfare-core";

/** How unequal the categories are in which people live and the ways in which they answer: chances in hundredths. */
const CHANCES = {
  gender: { female: 55, male: 42, unknown: 3 },
  town: { north: 45, south: 30, east: 20, west: 5 },
  age: { young: 30, grown: 50, old: 17, unknown: 3 },
  says: { yes: 45, no: 40, declined: 9, lost: 6 },
} as const;

/** The dimensions of a crowd; nobody is in two categories of one. */
const CROWD_DIMENSIONS: Dimensions = {
  gender: { categories: Object.keys(CHANCES.gender) },
  town: { categories: Object.keys(CHANCES.town) },
  age: { categories: Object.keys(CHANCES.age) },
};

/** People made up by a seed: the same seed makes the same people. */
export function crowd(size: number, questions: number, seed: number): readonly Person[] {
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (chances: Readonly<Record<string, number>>): string => {
    let left = chance() * 100;
    const found = Object.entries(chances).find(([, share]) => (left -= share) < 0);
    return found?.[0] ?? "";
  };
  return Array.from({ length: size }, () => ({
    groups: { gender: [pick(CHANCES.gender)], town: [pick(CHANCES.town)], age: [pick(CHANCES.age)] },
    says: Array.from({ length: questions }, () => pick(CHANCES.says)),
  }));
}

/** Proportions of a crowd, one for each question, each by the same tables. */
export function proportionsOf(people: readonly Person[], questions: number, tables: Asked["tables"]): Measurement {
  return Array.from({ length: questions }, (_, question) => measuredOf(people, { question, kind: "proportion", tables }, CROWD_DIMENSIONS));
}
