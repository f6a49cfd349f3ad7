import fc from "fast-check";
import { afterAll, beforeAll, vi } from "vitest";
import { runs } from "../runs.ts";

/**
 * The library may not read the clock or draw a number. The two sources are watched in every test: a call whose stack passes through
 * `src` fails the file that caused it. Test tools (fast-check, vitest) may still use them.
 */
const calls: string[] = [];

/** The suite tries the same examples in every run, so that it says the same of the same code, in every time zone and on every mutant; `npm run laws` tries others, and many more. */
const seed = Number(process.env["WELFARE_CORE_RUNS"] ?? 1) <= 1 ? { seed: 20_180_504 } : {};

fc.configureGlobal({ ...runs(100), ...seed });

function watch(object: typeof Date | typeof Math, name: "now" | "random"): { readonly mockRestore: () => void } {
  const original = (object as unknown as Record<string, () => number>)[name];
  if (original === undefined) throw new Error(`nothing to watch under ${name}`);
  return vi.spyOn(object as unknown as Record<string, () => number>, name).mockImplementation(() => {
    const stack = new Error().stack ?? "";
    if (/\/src\//.test(stack)) calls.push(`${name}: ${stack}`);
    return original.call(object);
  });
}

let watches: readonly { readonly mockRestore: () => void }[] = [];

beforeAll(() => {
  calls.length = 0;
  watches = [watch(Date, "now"), watch(Math, "random")];
});

afterAll(() => {
  for (const one of watches) one.mockRestore();
  if (calls.length > 0) throw new Error(`the library read the clock or drew a number\n${calls.join("\n")}`);
});
