import type { LegalForm, OrganizationType } from "../codelist/index.ts";
import type { Extensions, OrganizationId } from "../record/index.ts";

/** A body that takes part in projects, pays for them or refers people to them. */
export interface Organization {
  readonly id: OrganizationId;
  /** Its official name. */
  readonly name: string;
  /** What kind of body it is; whether it is public or private follows from it. */
  readonly type: OrganizationType;
  /** Italian legal form, where it has one. */
  readonly legalForm?: LegalForm | undefined;
  /** True when the body was made up, for an example or a test. */
  readonly synthetic?: boolean | undefined;
  /** The user's own fields. */
  readonly extensions?: Extensions | undefined;
}
