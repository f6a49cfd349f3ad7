import { describe, expectTypeOf, it } from "vitest";
import type {
  Beneficiary,
  beneficiarySchema,
  CalendarDate,
  Consent,
  consentSchema,
  Contribution,
  contributionSchema,
  Household,
  HouseholdMember,
  householdMemberSchema,
  householdSchema,
  PeerLink,
  peerLinkSchema,
  PeerNode,
  peerNodeSchema,
  Residence,
  residenceSchema,
  Situation,
  SituationField,
  situationSchema,
  SituationValue,
  situationValueOn,
} from "welfare-core";
import type * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PlainKeys } from "../plain-keys.ts";

type Read<S extends z.ZodType> = DeepReadonly<z.output<S>>;

describe("the types of the room", () => {
  it("are what the schemas give", () => {
    expectTypeOf<Read<typeof situationSchema>>().toEqualTypeOf<Situation>();
    expectTypeOf<Read<typeof householdSchema>>().toEqualTypeOf<Household>();
    expectTypeOf<Read<typeof householdMemberSchema>>().toEqualTypeOf<HouseholdMember>();
  });

  it("are what the schemas give, but for the flavour of the keys", () => {
    expectTypeOf<PlainKeys<Read<typeof residenceSchema>>>().toEqualTypeOf<PlainKeys<Residence>>();
    expectTypeOf<PlainKeys<Read<typeof consentSchema>>>().toEqualTypeOf<PlainKeys<Consent>>();
    expectTypeOf<PlainKeys<Read<typeof contributionSchema>>>().toEqualTypeOf<PlainKeys<Contribution>>();
    expectTypeOf<PlainKeys<Read<typeof peerNodeSchema>>>().toEqualTypeOf<PlainKeys<PeerNode>>();
    expectTypeOf<PlainKeys<Read<typeof peerLinkSchema>>>().toEqualTypeOf<PlainKeys<PeerLink>>();
    expectTypeOf<PlainKeys<Read<typeof beneficiarySchema>>>().toEqualTypeOf<PlainKeys<Beneficiary>>();
  });

  it("are the same before and after the schemas read them", () => {
    expectTypeOf<z.input<typeof situationSchema>>().toEqualTypeOf<z.output<typeof situationSchema>>();
    expectTypeOf<z.input<typeof residenceSchema>>().toEqualTypeOf<z.output<typeof residenceSchema>>();
    expectTypeOf<z.input<typeof householdMemberSchema>>().toEqualTypeOf<z.output<typeof householdMemberSchema>>();
    expectTypeOf<z.input<typeof householdSchema>>().toEqualTypeOf<z.output<typeof householdSchema>>();
    expectTypeOf<z.input<typeof consentSchema>>().toEqualTypeOf<z.output<typeof consentSchema>>();
    expectTypeOf<z.input<typeof contributionSchema>>().toEqualTypeOf<z.output<typeof contributionSchema>>();
    expectTypeOf<z.input<typeof peerNodeSchema>>().toEqualTypeOf<z.output<typeof peerNodeSchema>>();
    expectTypeOf<z.input<typeof peerLinkSchema>>().toEqualTypeOf<z.output<typeof peerLinkSchema>>();
    expectTypeOf<z.input<typeof beneficiarySchema>>().toEqualTypeOf<z.output<typeof beneficiarySchema>>();
  });
});

describe("a series of situations", () => {
  const read = null as unknown as typeof situationValueOn;
  const situations: readonly Situation[] = [];

  it("gives the codes of the field that is asked for", () => {
    expectTypeOf(read(situations, "labourStatus", "2018-03-01")).toEqualTypeOf<SituationValue<"labourStatus"> | undefined>();
    expectTypeOf<SituationValue<"trainingStatus">["value"]>().toEqualTypeOf<NonNullable<Situation["trainingStatus"]>>();
    expectTypeOf<SituationValue["value"]>().toEqualTypeOf<NonNullable<Situation[SituationField]>>();
  });

  it("knows its fields, and no other", () => {
    // @ts-expect-error: no code says how it was learnt; `method` is no series
    read(situations, "method", "2018-03-01");
    // @ts-expect-error: one letter is missing
    read(situations, "labourStatu", "2018-03-01");
  });
});

describe("a code and a key", () => {
  it("is refused where another list or model is meant", () => {
    // @ts-expect-error: the word for it is "unemployed"
    const situation: Situation = { from: "2018-03-01", observedOn: "2018-03-01", labourStatus: "jobless" };
    // @ts-expect-error: "6.1.g" is no letter of article 6(1)
    const consent: Consent = { purpose: "evaluation", basis: "6.1.g", from: "2018-03-01" };
    const own: Contribution = { id: "c1", type: "x-theatre", on: "2018-03-01" };
    const day = "2018-03-01" as CalendarDate;
    // @ts-expect-error: a day is not the key of a contribution
    const dated: Contribution["id"] = day;
    expectTypeOf([situation, consent, own, dated]).toBeArray();
  });
});
