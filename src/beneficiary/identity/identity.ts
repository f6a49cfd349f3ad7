import type { BeneficiaryId } from "../../record/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/**
 * Who a beneficiary is. It is kept apart from everything else and no function of the library accepts it but those beside it.
 *
 * `kind` makes it a type of its own: nothing that takes a beneficiary or a row takes an identity.
 */
export interface Identity {
  readonly kind: "identity";
  readonly beneficiaryId: BeneficiaryId;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly birthDate?: CalendarDate | undefined;
  /** National identifier, such as the Italian codice fiscale. */
  readonly nationalId?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
  /** True when a contact may put the person in danger: the address must not be shown. */
  readonly protectedAddress?: boolean | undefined;
  /** True when the person was made up. */
  readonly synthetic?: boolean | undefined;
}
