export { type CauseIncidence, type CumulativeIncidence, cumulativeIncidence } from "./cumulative-incidence.ts";
export { type KaplanMeier, kaplanMeier, type SurvivalAt, type SurvivalStep } from "./kaplan-meier.ts";
export { type LogRank, logRank } from "./log-rank.ts";
export { type RestrictedMeanTime, restrictedMeanTime } from "./restricted-mean-time.ts";
