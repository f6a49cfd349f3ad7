import { highest, lowest } from "../judge/index.ts";
import { type AnyLeaf, type Criterion, isLeaf, type NumberBounds } from "../language/index.ts";
import { denied } from "./decisive.ts";
import { leafBounds, type LeafBounds } from "./leaf-bounds.ts";
import type { LintRun } from "./lint-run.ts";
import { partPlaces, type Path, type Place, placesIn, type Whole } from "./whole.ts";

/** A stretch of values for which a leaf holds. */
interface Band {
  readonly leaf: Criterion;
  readonly path: Path;
  readonly low: number;
  readonly high: number;
  /** Whether the ends belong to it. */
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
  readonly found: LeafBounds;
}

/**
 * Finds holes between bands, and values in two of them. Bands are the comparisons in an `any` that ask the same of one fact, if there are two or more and one of them has both a lower and an upper bound. A
 * hole is narrow if one whole value is missing, or no more than 1 lies between the bounds.
 */
export function lintBands(whole: Whole, run: LintRun): void {
  for (const place of placesIn(whole)) {
    if (place.node.any === undefined) continue;
    for (const bands of bandsIn(place, whole, run)) lintNeighbours(bands, place, whole, run);
  }
}

/** The bands of a node by what they ask, each lot from the lowest up. */
function bandsIn({ node, path }: Place, whole: Whole, run: LintRun): readonly (readonly Band[])[] {
  const context = { ...whole, asOf: run.asOf, parameters: run.parameters };
  const lots = new Map<string, Band[]>();
  for (const part of partPlaces(node, path)) {
    const found = isLeaf(part.node) ? leafBounds(part.node as AnyLeaf, context) : undefined;
    if (found === undefined) continue;
    const band = bandOf(part, found);
    const asked = JSON.stringify(found.withBounds({}));
    const lot = lots.get(asked);
    if (lot === undefined) lots.set(asked, [band]);
    else lot.push(band);
  }
  return [...lots.values()]
    .filter((bands) => bands.length > 1 && bands.some(({ found }) => hasBothBounds(found.bounds)))
    .map((bands) => bands.sort((a, b) => a.low - b.low || Number(b.hasLow) - Number(a.hasLow)));
}

function hasBothBounds({ lt, lte, gt, gte }: NumberBounds): boolean {
  return (gt ?? gte) !== undefined && (lt ?? lte) !== undefined;
}

function bandOf({ node, path }: Place, found: LeafBounds): Band {
  const { bounds, isWhole } = found;
  if (isWhole) return { leaf: node, path, found, low: lowest(bounds), high: highest(bounds), hasLow: true, hasHigh: true };
  const { eq, lt, lte, gt, gte } = bounds;
  const low = eq ?? gte ?? gt ?? Number.NEGATIVE_INFINITY;
  const high = eq ?? lte ?? lt ?? Number.POSITIVE_INFINITY;
  return { leaf: node, path, found, low, high, hasLow: gt === undefined, hasHigh: lt === undefined };
}

function lintNeighbours(bands: readonly Band[], any: Place, whole: Whole, run: LintRun): void {
  let highestSoFar: Band | undefined;
  for (const band of bands) {
    if (!run.mayGoOn(bands.length)) return;
    if (highestSoFar !== undefined) {
      // Where one ends at the value at which the next begins, it may belong to none of them, or to both.
      if (band.low >= highestSoFar.high) lintGap(highestSoFar, band, any, whole, run);
      if (band.low <= highestSoFar.high) lintOverlap(highestSoFar, band, any, whole, run);
    }
    if (highestSoFar === undefined || band.high > highestSoFar.high || (band.high === highestSoFar.high && band.hasHigh))
      highestSoFar = band;
  }
}

/** A hole that another part of the `any` always fills is none; nor is an end that belongs to a band. */
function lintGap(below: Band, above: Band, any: Place, whole: Whole, run: LintRun): void {
  const { isWhole, withBounds } = below.found;
  if (isWhole && above.low - below.high < 2) return;
  const hole: NumberBounds = isWhole ? { gte: below.high + 1, lte: above.low - 1 } : { gte: below.high, lte: above.low };
  const row = run.settle({ all: [withBounds(hole), denied(any.node)] }, whole, "true");
  if (typeof row === "string") return;
  const isNarrow = above.low - below.high <= (isWhole ? 2 : 1);
  run.report({
    code: "band-gap",
    severity: isNarrow ? "warning" : "note",
    path: any.path.join("."),
    related: [below.path.join("."), above.path.join(".")],
    asOf: run.asOf,
    row,
    outcome: "false",
    message: "between two bands lie values that belong to none",
  });
}

/** A band inside another makes no difference, which is told of elsewhere. */
function lintOverlap(below: Band, above: Band, any: Place, whole: Whole, run: LintRun): void {
  const row = run.settle({ all: [below.leaf, above.leaf] }, whole, "true");
  if (typeof row === "string") return;
  const isInside = (inner: Band, outer: Band) => typeof run.settle({ all: [inner.leaf, denied(outer.leaf)] }, whole, "true") === "string";
  if (isInside(below, above) || isInside(above, below)) return;
  run.report({
    code: "band-overlap",
    severity: "note",
    path: any.path.join("."),
    related: [below.path.join("."), above.path.join(".")],
    asOf: run.asOf,
    row,
    outcome: "true",
    message: "two bands have values in common",
  });
}
