import type { IndicatorLevel } from "../../codelist/index.ts";
import type { Criterion } from "../../criteria/index.ts";
import type { SdgTargetCode } from "../../sdg/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { Counterfactual } from "./counterfactual.ts";

/** What an indicator counts: people, participations, services given, or organizations. */
export type CountingUnit = "person" | "participation" | "service" | "organization";

/** What every definition says. */
export interface IndicatorBase {
  readonly id: string;
  readonly version: string;
  readonly label: LocalizedText;
  readonly definition?: LocalizedText | undefined;
  /** Level in the results chain. An `impact` says what it is compared with: `counterfactual`. */
  readonly level: IndicatorLevel;
  /** What would have happened anyway. */
  readonly counterfactual?: Counterfactual | undefined;
  readonly unit: CountingUnit;
  /** Who or what is looked at; absent: every row. */
  readonly population?: Criterion | undefined;
  /** The date fact that must lie in the period. */
  readonly countedOn?: string | undefined;
  /** Which way is better. */
  readonly direction?: "higher-is-better" | "lower-is-better" | undefined;
  /** SDG targets that it speaks to. */
  readonly sdgTargets?: readonly SdgTargetCode[] | undefined;
  /** ESF+ common indicator that it corresponds to. */
  readonly esf?: string | undefined;
  readonly source?: string | undefined;
}
