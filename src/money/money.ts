/** Code of a currency as ISO 4217 writes it: `EUR`. */
export type CurrencyCode = string & { readonly __kind?: "currencyCode" };

/** A sum of money in whole minor units (cents), so that sums are exact. */
export interface Money {
  /** Whole minor units of the currency; negative for what is owed or paid back. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: CurrencyCode;
}

/** Why sums of money cannot be joined. */
export interface MoneyRefusal {
  readonly code: "mixed-currencies" | "not-whole" | "too-large";
  readonly message: string;
}
