export { type CliffsDelta, cliffsDelta } from "./cliffs-delta.ts";
export { type HedgesG, hedgesG } from "./hedges-g.ts";
export { hedgesJ } from "./hedges-j.ts";
export { type PairedEffectSizes, pairedEffectSizes } from "./paired-effect-sizes.ts";
export { type RankBiserial, rankBiserial } from "./rank-biserial.ts";
