import { type Beneficiary, type Contribution, type ContributionFilter, contributionMinutes } from "../../beneficiary/index.ts";
import { CONTRIBUTION_TYPE, type ContributionType } from "../../codelist/index.ts";
import { noFigure, type NoFigure, shareOf, type ShareOfPeople } from "../derived/index.ts";

/** What was given back in one way, or in all. */
export interface GivenBack {
  /** People who gave. */
  readonly people: number;
  readonly contributions: number;
  /** Whole minutes; absent where those of one contribution are not known. */
  readonly minutes?: number | undefined;
  /** Whole minutes of the contributions whose minutes are known. */
  readonly atLeastMinutes: number;
  /** Contributions whose minutes are not known. */
  readonly unknownMinutes: number;
}

/** What the people of a project give back to others. */
export interface GenerativeContributions extends GivenBack {
  readonly status: "value";
  /** Everyone who is looked at, those who gave nothing too. */
  readonly of: number;
  /** People who gave, over all. */
  readonly share: ShareOfPeople;
  /** Minutes over all people, those who gave nothing too; absent as `minutes` is. */
  readonly minutesPerPerson?: number | undefined;
  /** A person who gives in two ways is in both. In the order of the list, own types after them by name; a type that nobody gave is left out. */
  readonly byType: readonly (GivenBack & { readonly type: ContributionType })[];
}

/**
 * What people give back to others: the generative side of welfare, in which whoever was helped becomes a resource. It is given freely: a share is no grade, and no target for a person.
 *
 * A record that repeats an id is left out. A contribution whose minutes nobody wrote down is counted, and its minutes are never zero.
 *
 * @param beneficiaries - everyone who is looked at, those who gave nothing too
 * @param filter - project and days, both ends counted; `knownAt` leaves out what was recorded later
 * @returns the contributions; `not-computable`, `empty`, when nobody is looked at
 * @throws RangeError when `from` or `to` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const given = generativeContributions([
 *   { id: "ada", contributions: [{ id: "c1", type: "skill-sharing", on: "2018-10-01", minutes: 90 }] },
 *   { id: "eva" },
 * ]);
 * given.status === "value" && [given.people, given.of, given.minutes, given.minutesPerPerson] // => [1, 2, 90, 45]
 * ```
 */
export function generativeContributions(
  beneficiaries: readonly Pick<Beneficiary, "id" | "contributions">[],
  filter: ContributionFilter = {},
): GenerativeContributions | NoFigure<"empty"> {
  const people = firstOfEach(beneficiaries).map(({ contributions }) => firstOfEach(contributions ?? []));
  const all = givenBack(people, filter);
  const share = shareOf(all.people, people.length);
  if (share === undefined) return noFigure("empty", "nobody is looked at");
  const byType = [...contributionsByType(people)].map(([type, lists]) => ({ type, ...givenBack(lists, filter) }));
  return {
    status: "value",
    of: people.length,
    ...all,
    share,
    ...(all.minutes === undefined ? {} : { minutesPerPerson: all.minutes / people.length }),
    byType: byType.filter(({ contributions }) => contributions > 0).sort((a, b) => compareTypes(a.type, b.type)),
  };
}

/** For each type that somebody gave, the contributions of each person who gave it. */
function contributionsByType(
  people: readonly (readonly Contribution[])[],
): ReadonlyMap<ContributionType, readonly (readonly Contribution[])[]> {
  const byType = new Map<ContributionType, Contribution[][]>();
  for (const contributions of people) {
    const own = new Map<ContributionType, Contribution[]>();
    for (const contribution of contributions) {
      const ofType = own.get(contribution.type);
      if (ofType === undefined) own.set(contribution.type, [contribution]);
      else ofType.push(contribution);
    }
    for (const [type, ofType] of own) {
      const lists = byType.get(type);
      if (lists === undefined) byType.set(type, [ofType]);
      else lists.push(ofType);
    }
  }
  return byType;
}

function givenBack(people: readonly (readonly Contribution[])[], filter: ContributionFilter): GivenBack {
  const counts = people.map((contributions) => contributionMinutes(contributions, filter));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const atLeastMinutes = sum(counts.map((count) => count.atLeastMinutes));
  const unknownMinutes = sum(counts.map(({ unknown }) => unknown));
  return {
    people: counts.filter(({ known, unknown }) => known + unknown > 0).length,
    contributions: sum(counts.map(({ known, unknown }) => known + unknown)),
    ...(unknownMinutes === 0 ? { minutes: atLeastMinutes } : {}),
    atLeastMinutes,
    unknownMinutes,
  };
}

function firstOfEach<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** By place in the list; own types come after it, by name. */
function compareTypes(a: ContributionType, b: ContributionType): number {
  const codes: readonly string[] = CONTRIBUTION_TYPE.codes;
  const place = (type: string) => (codes.includes(type) ? codes.indexOf(type) : codes.length);
  return place(a) - place(b) || (a < b ? -1 : 1);
}
