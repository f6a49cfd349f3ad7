/** How much work a search may still do. A step is about the judging of one node; no clock is read. */
export interface StepBudget {
  /** Takes steps away. */
  readonly spend: (steps: number) => void;
  /** Whether nothing is left. */
  readonly isSpent: () => boolean;
  /** The steps taken so far. */
  readonly taken: () => number;
}

/** A budget of some steps, of which none is taken yet. */
export function stepBudget(steps: number): StepBudget {
  let taken = 0;
  return {
    spend: (more) => {
      taken += more;
    },
    isSpent: () => taken >= steps,
    taken: () => taken,
  };
}
