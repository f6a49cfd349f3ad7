import { err, ok, type Result } from "../result/index.ts";
import { toldCurrency } from "./currency.ts";
import type { CurrencyCode, Money, MoneyRefusal } from "./money.ts";

/**
 * Adds sums of one currency.
 *
 * @param amounts - any number of sums; none gives 0
 * @param currency - the currency of the result
 * @returns the sum; refused with `mixed-currencies` when one is in another currency (the library has no rates), `not-whole` when one is no whole number of minor units from −(2^53 − 1) to 2^53 − 1, `too-large` where the sum is beyond 2^53 − 1 minor units
 *
 * @example
 * ```ts
 * sumMoney([{ amountMinor: 150, currency: "EUR" }, { amountMinor: 50, currency: "EUR" }], "EUR") // => { ok: true, value: { amountMinor: 200, currency: "EUR" } }
 * ```
 */
export function sumMoney(amounts: readonly Money[], currency: CurrencyCode): Result<Money, MoneyRefusal> {
  let total = 0n;
  for (const amount of amounts) {
    if (amount.currency !== currency) {
      return err({
        code: "mixed-currencies",
        message: `a sum in ${toldCurrency(currency, "one currency")} was asked and one amount is in ${toldCurrency(amount.currency, "another")}: convert it first`,
      });
    }
    if (!Number.isSafeInteger(amount.amountMinor)) {
      return err({ code: "not-whole", message: "an amount is not in whole minor units, within what can be counted exactly" });
    }
    total += BigInt(amount.amountMinor);
  }
  const amountMinor = Number(total);
  if (!Number.isSafeInteger(amountMinor)) return err({ code: "too-large", message: "the sum is beyond what can be counted exactly" });
  return ok({ amountMinor, currency });
}
