export { doubledMidranks } from "./doubled-midranks.ts";
export { hodgesLehmann, type HodgesLehmann } from "./hodges-lehmann.ts";
export { hodgesLehmannShift } from "./hodges-lehmann-shift.ts";
export { mannWhitney, type MannWhitney } from "./mann-whitney.ts";
export { pairedPermutationTest, type PairedPermutationTest } from "./paired-permutation-test.ts";
export { signedRanks } from "./signed-ranks.ts";
export { signTest, type SignTest } from "./sign-test.ts";
export { wilcoxonSignedRank, type WilcoxonSignedRank } from "./wilcoxon-signed-rank.ts";
