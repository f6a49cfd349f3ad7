import { describe, expectTypeOf, it } from "vitest";
import type {
  BENEFICIARY_FACTS,
  beneficiaryFacts,
  checkDataset,
  Dataset,
  DATASET_VERSION,
  DatasetFinding,
  DatasetFindingCode,
  datasetSchema,
  FactTable,
  PARTICIPATION_FACTS,
  participationFacts,
  readDataset,
  ReadDatasetRefusal,
  Result,
  SERVICE_FACTS,
  serviceFacts,
  Sight,
} from "welfare-core";
import type * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PlainKeys } from "../plain-keys.ts";

type Read = DeepReadonly<z.output<typeof datasetSchema>>;

describe("a dataset", () => {
  it("is what its schema gives", () => {
    expectTypeOf<keyof Read>().toEqualTypeOf<keyof Dataset>();
    expectTypeOf<Read>().toExtend<Dataset>();
    // Definitions and logs are compared in their own rooms: their unions are written in another form.
    type Plain = Omit<PlainKeys<Read>, "pathways" | "rulesets" | "participations">;
    expectTypeOf<Plain>().toEqualTypeOf<Omit<PlainKeys<Dataset>, "pathways" | "rulesets" | "participations">>();
    expectTypeOf<z.input<typeof datasetSchema>>().toEqualTypeOf<z.output<typeof datasetSchema>>();
  });

  it("has the version that this release writes", () => {
    expectTypeOf<typeof DATASET_VERSION>().toEqualTypeOf<1>();
    expectTypeOf<Dataset["formatVersion"]>().toEqualTypeOf<1>();
  });

  it("is read from anything, or refused with a code", () => {
    expectTypeOf<Parameters<typeof readDataset>>().toEqualTypeOf<[value: unknown]>();
    expectTypeOf<ReturnType<typeof readDataset>>().toEqualTypeOf<Result<Dataset, ReadDatasetRefusal>>();
    expectTypeOf<ReadDatasetRefusal["code"]>().toEqualTypeOf<
      "not-json" | "too-large" | "not-a-dataset" | "newer-version" | "unknown-version" | "invalid"
    >();
  });
});

describe("findings", () => {
  it("have one of thirteen codes and one of two severities", () => {
    expectTypeOf<ReturnType<typeof checkDataset>>().toEqualTypeOf<readonly DatasetFinding[]>();
    expectTypeOf<DatasetFinding["severity"]>().toEqualTypeOf<"error" | "warning">();
    const codes: Record<DatasetFindingCode, true> = {
      "duplicate-key": true,
      "broken-reference": true,
      "wrong-project": true,
      order: true,
      capacity: true,
      "share-sum": true,
      circle: true,
      consent: true,
      "sdg-link": true,
      "refused-event": true,
      moment: true,
      score: true,
      overlap: true,
    };
    expectTypeOf(codes).toBeObject();
  });
});

describe("tables of facts", () => {
  const person = null as unknown as ReturnType<typeof beneficiaryFacts>["rows"][number];
  const service = null as unknown as ReturnType<typeof serviceFacts>["rows"][number];

  it("have the declarations that go with them", () => {
    expectTypeOf<ReturnType<typeof beneficiaryFacts>>().toEqualTypeOf<FactTable<typeof BENEFICIARY_FACTS>>();
    expectTypeOf<ReturnType<typeof serviceFacts>>().toEqualTypeOf<FactTable<typeof SERVICE_FACTS>>();
    expectTypeOf<ReturnType<typeof participationFacts>>().toEqualTypeOf<FactTable>();
  });

  it("have no column for a code that stands for an absent answer", () => {
    expectTypeOf(person.labourStatus).extract<"employee">().toEqualTypeOf<"employee">();
    expectTypeOf(person.labourStatus).extract<"undisclosed">().toBeNever();
    expectTypeOf(service.attended).extract<boolean>().toEqualTypeOf<boolean>();
    // @ts-expect-error: a person has no state, her participation has
    void person.state;
  });

  it("declare each changing fact at each moment", () => {
    type Columns = keyof typeof PARTICIPATION_FACTS;
    expectTypeOf<
      "labourStatus" | "labourStatusAtEntry" | "labourStatusAtExit" | "iseeMinorAt28Days" | "municipalityAt6Months"
    >().toExtend<Columns>();
    expectTypeOf<Extract<Columns, "genderAtEntry">>().toBeNever();
  });

  it("are made as of a day, which is always told", () => {
    // @ts-expect-error: the day is not told
    const sight: Sight = { knownAt: "2018-01-01" };
    expectTypeOf(sight).toEqualTypeOf<Sight>();
  });
});
