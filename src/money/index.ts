export { allocateMoney } from "./allocate.ts";
export { type CurrencyCode, type Money, type MoneyRefusal } from "./money.ts";
export { moneySchema } from "./schema.ts";
export { sumMoney } from "./sum.ts";
