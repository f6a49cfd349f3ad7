import fc from "fast-check";
import { empowermentPathway, type LogEntry, type PathwayDefinition, type PathwayLog } from "welfare-core";

/** A log of the standard pathway. */
export function logOf(events: readonly unknown[], pathway: PathwayDefinition = empowermentPathway): PathwayLog {
  return { pathway: { id: pathway.id, version: pathway.version }, events: events as readonly LogEntry[] };
}

const IDS = ["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"];
const id = fc.constantFrom(...IDS);
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2018-02-0${n}`);
const moment = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("", ".0", ".5"))
  .map(([n, part]) => `2018-02-0${n}T10:00:00${part}Z`);
const data = fc.constantFrom(
  undefined,
  { eligibility: "eligible" },
  { eligibility: "ineligible" },
  { reason: "completed", destination: "employed" },
  { reason: "bored" },
);
const TYPES = [...Object.keys(empowermentPathway.events), "dance"];

const event = fc.record(
  {
    id,
    type: fc.constantFrom(...TYPES),
    occurredOn: day,
    recordedAt: moment,
    data,
    sequence: fc.integer({ min: -1, max: 1 }),
    replaces: id,
  },
  { requiredKeys: ["id", "type", "occurredOn", "recordedAt"] },
);
const taken = fc.record({ id, type: fc.constant("void" as const), voids: id, recordedAt: moment });

/** Readable entries, with ids told twice, corrections of everything, and circles. */
export const entry = fc.oneof({ weight: 4, arbitrary: event }, { weight: 1, arbitrary: taken }) as fc.Arbitrary<LogEntry>;

/** Events in the order of a whole way through, with corrections between. */
const way = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.array(fc.tuple(id, moment, fc.boolean()), { maxLength: 4 }))
  .map(([length, corrections]) => {
    const steps = ["start-assessment", "waitlist", "accept", "enter", "suspend", "resume", "exit", "start-follow-up"];
    const events = steps.slice(0, length).map((type, index) => ({
      id: IDS[index],
      type,
      occurredOn: `2018-02-0${index + 1}`,
      recordedAt: `2018-02-0${index + 1}T10:00:00Z`,
      data: { eligibility: "eligible", reason: "completed" },
    }));
    const corrected = corrections.map(([target, recordedAt, isVoid], index) => {
      const original = events.find((step) => step.id === target);
      return isVoid || original === undefined
        ? { id: `c${index}`, type: "void", voids: target, recordedAt }
        : { ...original, id: `c${index}`, recordedAt: "2018-02-28T10:00:00Z", replaces: target };
    });
    return [...events, ...corrected] as unknown as LogEntry[];
  });

/** The entries of a log: plausible ways, and anything readable. */
export const entries: fc.Arbitrary<readonly LogEntry[]> = fc.oneof(way, fc.array(entry, { maxLength: 12 }));

/** What a damaged store may hold in the place of entries. */
export const damaged: fc.Arbitrary<readonly unknown[]> = fc.array(
  fc.oneof(
    entry,
    fc.jsonValue(),
    fc
      .tuple(
        entry,
        fc.dictionary(
          fc.constantFrom("id", "type", "occurredOn", "recordedAt", "voids", "replaces", "data", "sequence", "role"),
          fc.jsonValue(),
        ),
      )
      .map(([good, bad]) => ({ ...good, ...bad })),
  ),
  { maxLength: 10 },
);
