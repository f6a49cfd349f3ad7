import { err, ok, type Result } from "../result/index.ts";
import type { SdgCode } from "./code.ts";
import { placeOf } from "./compare-sdg-codes.ts";
import { isSdgCode } from "./is-sdg-code.ts";
import { goalOf, sdgIndicators, sdgTargets } from "./related-codes.ts";

/**
 * Why a text was not read as a code.
 *
 * - `not-a-code`: it is not written like one;
 * - `unknown-code`: it is written like one, and there is none such;
 * - `other-level`: the code exists, and the word in front of it says another level (`Goal 5.5`).
 */
export interface SdgCodeRefusal {
  readonly code: "not-a-code" | "unknown-code" | "other-level";
  /** A code that may have been meant: ask, never take it unseen. Absent: nothing near. */
  readonly nearest?: SdgCode | undefined;
  readonly message: string;
}

/** Words that may stand in front of a code, with the number of parts that such a code has. */
const WORDS: Readonly<Record<string, number>> = {
  goal: 1,
  obiettivo: 1,
  target: 2,
  traguardo: 2,
  indicator: 3,
  indicatore: 3,
};

/** `SDG`, then the word of a level, then the code, each of the two first optional. */
const WRITTEN =
  /^(?:(?:sdgs?|oss)\s*)?(?:(goal|obiettivo|target|traguardo|indicator|indicatore)\s*)?(\d{1,2}(?:\.(?:\d{1,2}|[a-d])(?:\.\d{1,2})?)?)$/;

/** What a badly written code begins with: other separators, a letter without its dot, words behind. */
const BEGINS = /(\d{1,2})(?:[\s.,:_-]*(\d{1,2}|[a-d])(?:[\s.,:_-]+(\d{1,2}))?)?(?![a-z0-9])/;

/**
 * Reads a code as people write it: with spaces around it, a capital letter (`5.B`), and in front of it `SDG` or `OSS` and the word of its level
 * (`Goal`, `Target`, `Indicator`, `Obiettivo`, `Traguardo`, `Indicatore`).
 *
 * Nothing else is guessed: a comma for the dot, a zero in front, a text behind the code and two codes in one text are refused, with a code to ask about. Read a
 * spreadsheet's cells as text: as numbers, `8.10` has already become `8.1`.
 *
 * @returns the code, or a refusal; `nearest` of a code that does not exist is the one of its level and goal after which it would stand
 *
 * @example
 * ```ts
 * import { parseSdgCode } from "welfare-core/sdg";
 * parseSdgCode(" SDG target 5.B ") // => { ok: true, value: "5.b" }
 * const refused = parseSdgCode("5,5");
 * refused.ok ? undefined : refused.error.nearest // => "5.5"
 * ```
 */
export function parseSdgCode(text: string): Result<SdgCode, SdgCodeRefusal> {
  const written = text.length > MAX_LENGTH ? "" : text.trim().toLowerCase();
  const [, word, code] = WRITTEN.exec(written) ?? [];
  if (code === undefined)
    return err(refusal("not-a-code", "the text is not written like a code such as 5, 5.5 or 5.5.1", existing(written)));
  if (!isSdgCode(code)) {
    const level = ["goal", "target", "indicator"][code.split(".").length - 1];
    return err(refusal("unknown-code", `there is no ${level} ${code}`, existing(code) ?? neighbour(code)));
  }
  if (word !== undefined && WORDS[word] !== code.split(".").length) {
    return err(refusal("other-level", `${code} is no ${word}`, code));
  }
  return ok(code);
}

/** The longest text that is looked at. */
const MAX_LENGTH = 1000;

function refusal(code: SdgCodeRefusal["code"], message: string, nearest: SdgCode | undefined): SdgCodeRefusal {
  return nearest === undefined ? { code, message } : { code, nearest, message: `${message}; did you mean ${nearest}?` };
}

/** The code that a badly written text holds first, zeros in front left out, if there is such a one. */
function existing(written: string): SdgCode | undefined {
  const parts: readonly (string | undefined)[] = BEGINS.exec(written)?.slice(1) ?? [];
  const code = parts.flatMap((part) => (part === undefined ? [] : [part.replace(/^0+/, "")])).join(".");
  return isSdgCode(code) ? code : undefined;
}

/** The last code of the same level and goal before the place where this one would stand, else the first; a goal has no neighbour. */
function neighbour(code: string): SdgCode | undefined {
  const [goal, ...rest] = code.split(".");
  const level: readonly SdgCode[] = rest.length === 0 ? [] : rest.length === 1 ? sdgTargets() : sdgIndicators();
  const near = level.filter((known) => goalOf(known) === goal);
  return near.filter((known) => placeOf(known) < placeOf(code)).at(-1) ?? near[0];
}
