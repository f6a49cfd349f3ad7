/**
 * A number in words of a language, the same on every machine: no locale is asked. At most so many decimals, none that end in 0, thousands not grouped, a true minus sign.
 *
 * @param decimal - the decimal sign of the language
 */
export function numberText(value: number, decimal: string, digits = 2): string {
  const rounded = value.toFixed(digits);
  const short = rounded.includes(".") && !rounded.includes("e") ? rounded.replace(/\.?0+$/, "") : rounded;
  const isNothing = /^-?0$/.test(short);
  return isNothing ? "0" : short.replace("-", "−").replace(".", decimal);
}

/** A share as a percentage with one decimal, kept even if it is 0, so that the precision is the same all down a column. */
export function percentText(share: number, decimal: string): string {
  return (100 * share)
    .toFixed(1)
    .replace(/^-0\.0$/, "0.0")
    .replace("-", "−")
    .replace(".", decimal);
}
