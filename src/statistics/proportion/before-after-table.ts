/** The same people asked yes or no before and after: how many are in each of the four cells. */
export interface BeforeAfterTable {
  readonly bothYes: number;
  readonly yesToNo: number;
  readonly noToYes: number;
  readonly bothNo: number;
}
