/** A figure that cannot be worked out from what is given, and why. */
export interface NoFigure<Reason extends string> {
  readonly status: "not-computable";
  readonly reason: Reason;
  /** A sentence for the log; it repeats no value. */
  readonly message: string;
}

/** Says that there is no figure, in place of a number that would mean nothing. */
export function noFigure<Reason extends string>(reason: Reason, message: string): NoFigure<Reason> {
  return { status: "not-computable", reason, message };
}
