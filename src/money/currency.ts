/** How ISO 4217 writes a currency. */
const CURRENCY = /^[A-Z]{3}$/;

/** A currency in a message; what is written otherwise may be anything, and is not repeated. */
export function toldCurrency(currency: string, otherwise: string): string {
  return CURRENCY.test(currency) ? currency : otherwise;
}
