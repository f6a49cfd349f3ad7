export { generativeContributions, type GenerativeContributions, type GivenBack } from "./generative-contributions.ts";
