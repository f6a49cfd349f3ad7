import type { FactTable } from "../../criteria/index.ts";
import { requireCalendarDate, requireKnownAt, toDayNumber } from "../../time/index.ts";
import type { Dataset } from "../dataset.ts";
import { firstOfEach } from "../index-dataset.ts";
import { changingReadings, personHistory } from "./changing-readings.ts";
import { BENEFICIARY_FACTS } from "./columns.ts";
import { personReadings } from "./person-readings.ts";
import type { ReadableMoment } from "./readable-moment.ts";
import { toRow } from "./reading.ts";
import type { Sight } from "./series.ts";

/**
 * One row of facts for each beneficiary, as of a day, whether or not she takes part in anything: what a decision about entering reads.
 *
 * @param dataset - parsed
 * @param options - `asOf`: the day looked at; `knownAt`: what was recorded later is not seen
 * @returns the table, rows in the order of the beneficiaries; empty when there are none
 * @throws RangeError when a day is none
 *
 * @see `docs/facts.md`
 */
export function beneficiaryFacts(dataset: Dataset, options: Sight): FactTable<typeof BENEFICIARY_FACTS> {
  requireCalendarDate(options.asOf, "asOf");
  requireKnownAt(options.knownAt);
  const day = toDayNumber(options.asOf);
  const moment: ReadableMoment = { suffix: "", rule: "day", day, window: { first: day, last: day } };
  const rows = firstOfEach(dataset.beneficiaries).map((beneficiary) =>
    toRow({ ...personReadings(beneficiary), ...changingReadings(personHistory(beneficiary, options), moment) }),
  );
  return { asOf: options.asOf, facts: BENEFICIARY_FACTS, rows: rows, issues: [] };
}
