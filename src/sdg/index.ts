export { type SdgExclusion, type SdgLink } from "./link.ts";
export { sdgExclusionSchema, sdgLinkSchema } from "./schema.ts";
