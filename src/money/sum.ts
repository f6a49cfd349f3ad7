import { err, ok, type Result } from "../result/index.ts";
import type { CurrencyCode, Money, MoneyRefusal } from "./money.ts";

/**
 * Adds sums of one currency.
 *
 * @param amounts - any number of sums; none gives 0
 * @param currency - the currency of the result
 * @returns the sum; refused with `mixed-currencies` when one is in another currency (the library has no rates), `too-large` beyond 2^53 − 1 minor units
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
        message: `a sum in ${currency} was asked and one amount is in ${amount.currency}: convert it first`,
      });
    }
    total += BigInt(amount.amountMinor);
  }
  const amountMinor = Number(total);
  if (!Number.isSafeInteger(amountMinor)) return err({ code: "too-large", message: "the sum is beyond what can be counted exactly" });
  return ok({ amountMinor, currency });
}
