/**
 * The whole catalogue in little room. One word for each goal; in it one digit for each target: how many global indicators are listed under it. The dot
 * parts the numbered targets (1, 2, …) from the lettered ones (a, b, …).
 */
const COUNTS =
  "12124.21 24212.211 225221223.1312 2211111.111 122122.211 112221.11 211.11 1112211222.11 22212.111 1112114.111 1121322.121 12121111.111 321.11 1111111.111 211211111.111 4332222112.11 2121111111111111132";

/**
 * The targets of a goal and how many indicators are listed under each.
 *
 * @param goal - its number; of a goal that does not exist there is none
 */
export function indicatorCounts(goal: string): readonly (readonly [target: string, indicators: number])[] {
  const [numbered = "", lettered = ""] = (COUNTS.split(" ")[Number(goal) - 1] ?? "").split(".");
  return [
    ...Array.from(numbered, (count, index) => [`${goal}.${index + 1}`, Number(count)] as const),
    ...Array.from(lettered, (count, index) => [`${goal}.${"abcd"[index]}`, Number(count)] as const),
  ];
}
