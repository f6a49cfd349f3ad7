import type { LocalizedText } from "../text/index.ts";

/** A link to a target, until the catalogue gives it its codes. */
export interface SdgLink {
  readonly target: string;
  readonly rationale: LocalizedText;
}

/** A target or goal that is left out on purpose. */
export interface SdgExclusion {
  readonly code: string;
  readonly reason: LocalizedText;
}
