/** How many steps a search may still take; shared by all that one question asks. */
export interface Patience {
  /** Takes a step; false when none is left. */
  readonly spend: () => boolean;
  readonly isOver: () => boolean;
}

/** Patience for a number of steps. */
export function patienceFor(steps: number): Patience {
  let left = steps;
  return {
    spend: () => {
      left -= 1;
      return left >= 0;
    },
    isOver: () => left < 0,
  };
}
