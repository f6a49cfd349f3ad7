import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { esfExitResults, LABOUR_STATUS, MISSING_REASONS, PARTICIPATION_FACTS, TRAINING_STATUS } from "welfare-core";
import { shuffled } from "../beneficiary/values.ts";
import { runs } from "../runs.ts";

const reason = fc.constantFrom(...MISSING_REASONS);
const labour = fc.option(fc.constantFrom(...LABOUR_STATUS.codes.slice(0, -3)));
const training = fc.option(fc.constantFrom(...TRAINING_STATUS.codes.slice(0, -3)));

const row = fc.record({
  entered: fc.boolean(),
  labourStatusAtEntry: labour,
  labourStatusAt28Days: labour,
  labourStatusAt6Months: labour,
  trainingStatusAtEntry: training,
  trainingStatusAt28Days: training,
  missing: fc.record({ labourStatusAt28Days: reason, labourStatusAt6Months: reason, trainingStatusAt28Days: reason }),
});
const rows = fc.array(row, { maxLength: 20 });

const tableOf = (list: readonly unknown[]) => ({ asOf: "2019-12-31", facts: PARTICIPATION_FACTS, rows: list as never, issues: [] });

describe("the results on leaving", () => {
  it("put nobody both at work and in search of it", () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const { answers } of esfExitResults(tableOf(list)).participations) {
          expect([answers.EECR01?.status, answers.EECR04?.status]).not.toEqual(["yes", "yes"]);
        }
      }),
      runs(1000),
    );
  });

  it("put each participation that entered in exactly one place", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { results, participations } = esfExitResults(tableOf(list));
        for (const { code, yes, no, missing, notDue, notApplicable, concernUnknown, due, responseRate } of results) {
          const lost = Object.values(missing).reduce((sum, count) => sum + count, 0);
          const unconcerned = participations.filter(({ answers }) => answers[code]?.status === "not-concerned").length;
          expect(due).toBe(yes + no + lost);
          expect(due + notDue + notApplicable + concernUnknown + unconcerned).toBe(list.length);
          expect(responseRate).toBe(due === 0 ? undefined : (yes + no) / due);
        }
      }),
      runs(1000),
    );
  });

  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, mixed]) => {
          expect(esfExitResults(tableOf(mixed)).results).toEqual(esfExitResults(tableOf(list)).results);
        },
      ),
      runs(300),
    );
  });
});
