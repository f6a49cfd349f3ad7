export { type SdgExclusion, type SdgLink } from "./link.ts";
