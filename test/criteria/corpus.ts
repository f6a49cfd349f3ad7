import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { calendarDateSchema, type Criterion, type Facts, type FactsRow, type Outcome, type Parameters } from "welfare-core";

/** One question with its answer, worked out from the definition of the language. */
export interface CorpusCase {
  readonly id: string;
  /** The node that the case is about. */
  readonly kind: string;
  /** The edge that it stands at, if it stands at one. */
  readonly boundary?: string | undefined;
  readonly expect: Outcome;
  /** The one code that `checkFacts` finds in the row; absent: it finds nothing. */
  readonly issue?: string | undefined;
  readonly why: string;
  readonly facts: Facts;
  readonly parameters?: Parameters | undefined;
  readonly criteria?: Readonly<Record<string, Criterion>> | undefined;
  readonly criterion: Criterion;
  readonly row: FactsRow;
  readonly asOf: string;
  /** Made by a table, not by hand. */
  readonly generated?: true | undefined;
}

const object = z.record(z.string(), z.unknown());

/** The outside of a file; what stands inside is checked by the library. */
const fileSchema = z.strictObject({
  about: z.string().min(1),
  source: z.string().min(1),
  cases: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      kind: z.string().min(1),
      boundary: z.string().min(1).optional(),
      expect: z.enum(["true", "unknown", "false"]),
      issue: z.string().min(1).optional(),
      why: z.string().min(1),
      facts: object,
      parameters: object.optional(),
      criteria: object.optional(),
      criterion: object,
      row: object,
      asOf: calendarDateSchema,
      generated: z.literal(true).optional(),
    }),
  ),
});

const folder = fileURLToPath(new URL("../golden/criteria/", import.meta.url));

/** The files of the corpus by name. */
export const FILES: ReadonlyMap<string, readonly CorpusCase[]> = new Map(
  readdirSync(folder).map((name) => {
    const { cases } = fileSchema.parse(JSON.parse(readFileSync(`${folder}${name}`, "utf8")));
    return [name, cases as unknown as readonly CorpusCase[]];
  }),
);

/** All cases of the corpus. */
export const CASES: readonly CorpusCase[] = [...FILES.values()].flat();
