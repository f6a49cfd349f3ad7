import { timeSteps } from "./times.ts";

/** One step down of the share without the event. */
export interface CurveStep {
  readonly time: number;
  readonly nRisk: number;
  readonly nEvent: number;
  /** Share without the event after this time. */
  readonly survival: number;
  /** Greenwood's sum up to this time, Σ d / (n (n − d)); ∞ once the share is 0. */
  readonly greenwood: number;
}

/**
 * The steps of a survival curve, one for each time with an event.
 *
 * @param times - at least one
 * @param events - 1 where the event happened at that time, 0 where the person was last seen without it
 */
export function survivalCurve(times: readonly number[], events: readonly number[]): readonly CurveStep[] {
  let [survival, greenwood] = [1, 0];
  return timeSteps(times).flatMap(({ time, atRisk, members }) => {
    const nEvent = members.filter((index) => events[index] === 1).length;
    if (nEvent === 0) return [];
    survival *= (atRisk - nEvent) / atRisk;
    greenwood += nEvent / atRisk / (atRisk - nEvent);
    return [{ time, nRisk: atRisk, nEvent, survival, greenwood }];
  });
}
