/** What is nearer to 0 is not written out: so many zeros would not be read. */
const LEAST = 0.000001;

/**
 * A number in words of a language, the same on every machine: no locale is asked. At most so many decimals, none that end in 0, thousands not grouped, a true minus sign. What is smaller than the last of
 * these decimals has two significant digits, so that what is not 0 is never written as 0.
 *
 * @param decimal - the decimal sign of the language
 */
export function numberText(value: number, decimal: string, digits = 2): string {
  if (value !== 0 && Math.abs(value) < LEAST) {
    return value > 0 ? `< ${numberText(LEAST, decimal)}` : `> ${numberText(-LEAST, decimal)}`;
  }
  const rounded = isSmall(value, digits) ? value.toPrecision(2) : value.toFixed(digits);
  return signed(rounded.includes("e") ? rounded : rounded.replace(/\.?0+$/, ""), decimal);
}

/** A share as a percentage with one decimal, kept even if it is 0, so that the precision is the same all down a column; what is smaller than 0.1 has two significant digits. */
export function percentText(share: number, decimal: string): string {
  const percent = 100 * share;
  return isSmall(percent, 1) ? numberText(percent, decimal, 1) : signed(percent.toFixed(1), decimal);
}

/** Whether a number is less than its last decimal can tell, and yet not 0. */
function isSmall(value: number, digits: number): boolean {
  return value !== 0 && Math.abs(value) < 10 ** -digits;
}

function signed(text: string, decimal: string): string {
  return text.replace("-", "−").replace(".", decimal);
}
