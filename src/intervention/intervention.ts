import type { InterventionType } from "../codelist/index.ts";
import type { Extensions, InterventionId, OrganizationId, ProjectId } from "../record/index.ts";
import type { SdgLink } from "../sdg/index.ts";
import type { LocalizedText } from "../text/index.ts";
import type { Period } from "../time/index.ts";

/** How much of an intervention a person is meant to get. */
export interface Dosage {
  /** Whole sessions, 1 or more. */
  readonly sessions?: number | undefined;
  /** Whole minutes in all, 1 or more. */
  readonly minutes?: number | undefined;
}

/** One kind of help that a project gives. */
export interface Intervention {
  readonly id: InterventionId;
  readonly projectId: ProjectId;
  readonly type: InterventionType;
  readonly name: LocalizedText;
  /** Who gives it. */
  readonly organizationId?: OrganizationId | undefined;
  readonly period?: Period | undefined;
  readonly dosage?: Dosage | undefined;
  /** Whether everyone gets it; absent: yes. */
  readonly required?: boolean | undefined;
  /** The track of the pathway that it runs on. */
  readonly track?: string | undefined;
  readonly sdgLinks?: readonly SdgLink[] | undefined;
  readonly extensions?: Extensions | undefined;
}
