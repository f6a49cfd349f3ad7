export { type SdgExclusion, type SdgLink } from "./link.ts";
export { sdgLinkSchema } from "./schema.ts";
