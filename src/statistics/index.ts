export {
  type CliffsDelta,
  cliffsDelta,
  type HedgesG,
  hedgesG,
  hedgesJ,
  type PairedEffectSizes,
  pairedEffectSizes,
  type RankBiserial,
  rankBiserial,
} from "./effect/index.ts";
export { type Estimate, type IntervalResult, type NotComputable, type NotComputableCode, type StatisticResult } from "./estimate.ts";
export {
  type DifferenceInDifferences,
  differenceInDifferences,
  type MeanInterval,
  meanInterval,
  type MedianInterval,
  medianInterval,
  type PairedT,
  pairedT,
  quantile7,
  type Quantiles,
  type TComparison,
  type WeightedMean,
  weightedMean,
  type WelchT,
  welchT,
} from "./mean/index.ts";
export { type AdjustedP, adjustP } from "./multiple/index.ts";
export {
  type BeforeAfterTable,
  binomialTest,
  type BinomialTest,
  clopperPearson,
  conditionalOddsRatio,
  type DifferenceOfProportions,
  differenceOfProportions,
  fisherExact,
  type FisherTest,
  jeffreys,
  mcnemarExact,
  type McNemarTest,
  type PairedDifferenceOfProportions,
  pairedDifferenceOfProportions,
  type Proportion,
  type ProportionMissingBounds,
  proportionMissingBounds,
  type TwoGroups,
  wilson,
} from "./proportion/index.ts";
export {
  hodgesLehmann,
  type HodgesLehmann,
  hodgesLehmannShift,
  mannWhitney,
  type MannWhitney,
  pairedPermutationTest,
  type PairedPermutationTest,
  signTest,
  type SignTest,
  wilcoxonSignedRank,
  type WilcoxonSignedRank,
} from "./rank/index.ts";
export { type PoissonRate, poissonRate, type PoissonRateRatio, poissonRateRatio } from "./rate/index.ts";
export {
  type CronbachAlpha,
  cronbachAlpha,
  type ReliableChange,
  reliableChange,
  type ReliableChangeClass,
  type ScaleNorm,
} from "./scale/index.ts";
export { type PooledEstimate, type PooledSites, poolSites, type RatioOfSums, ratioOfSums } from "./sites/index.ts";
export { betaQuantile, chiSquareUpperTail, gammaQuantile, noncentralTCdf, normalQuantile, tQuantile } from "./special/index.ts";
export {
  type CauseIncidence,
  type CumulativeIncidence,
  cumulativeIncidence,
  type KaplanMeier,
  kaplanMeier,
  type LogRank,
  logRank,
  type RestrictedMeanTime,
  restrictedMeanTime,
  type SurvivalAt,
  type SurvivalStep,
} from "./survival/index.ts";
