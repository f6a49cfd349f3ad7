import { describe, expect, it } from "vitest";
import { SITUATION_FIELDS, type Situation, situationValueOn } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const hired: Situation = { from: "2018-09-01", observedOn: "2018-09-20", labourStatus: "employee" };
const jobless: Situation = { from: "2017-03-01", observedOn: "2018-01-15", labourStatus: "unemployed", housingStatus: "secure" };
const situations = deepFreeze([hired, jobless]);

describe("what one field says on a day", () => {
  it("is nothing where nothing was recorded", () => {
    for (const field of SITUATION_FIELDS) expect(situationValueOn([], field, "2018-09-01")).toBeUndefined();
  });

  it("begins on the day from which it holds", () => {
    expect(situationValueOn(situations, "labourStatus", "2017-02-28")).toBeUndefined();
    expect(situationValueOn(situations, "labourStatus", "2017-03-01")?.value).toBe("unemployed");
    expect(situationValueOn(situations, "labourStatus", "2018-08-31")?.value).toBe("unemployed");
    expect(situationValueOn(situations, "labourStatus", "2018-09-01")?.value).toBe("employee");
    expect(situationValueOn(situations, "labourStatus", "2200-12-31")?.value).toBe("employee");
  });

  it("comes with the record that says so", () => {
    expect(situationValueOn(situations, "labourStatus", "2018-09-02")).toEqual({
      value: "employee",
      from: "2018-09-01",
      observedOn: "2018-09-20",
      situation: hired,
    });
  });

  it("is true of the day even if it was learnt later", () => {
    expect(situationValueOn([hired], "labourStatus", "2018-09-01")?.value).toBe("employee");
  });

  it("goes on where a later situation does not speak of it", () => {
    expect(situationValueOn(situations, "housingStatus", "2018-09-01")).toMatchObject({ value: "secure", from: "2017-03-01" });
    const silent: Situation = { from: "2018-10-01", observedOn: "2018-10-01", labourStatus: undefined, trainingStatus: "training" };
    expect(situationValueOn([...situations, silent], "labourStatus", "2018-10-01")?.value).toBe("employee");
  });

  it("may be that there is no answer, which stands until the next record", () => {
    const asked: Situation = { from: "2018-11-01", observedOn: "2018-11-01", labourStatus: "undisclosed" };
    const told: Situation = { from: "2018-12-01", observedOn: "2018-12-01", labourStatus: "self-employed" };
    expect(situationValueOn([...situations, asked, told], "labourStatus", "2018-11-30")?.value).toBe("undisclosed");
    expect(situationValueOn([...situations, asked, told], "labourStatus", "2018-12-01")?.value).toBe("self-employed");
  });
});

describe("of two situations that begin on the same day", () => {
  const early: Situation = { from: "2018-03-01", observedOn: "2018-03-01", labourStatus: "unemployed" };
  const late: Situation = { from: "2018-03-01", observedOn: "2018-03-02", labourStatus: "inactive-care" };

  it("the one learnt later holds, wherever it stands in the list", () => {
    expect(situationValueOn([early, late], "labourStatus", "2018-03-01")?.value).toBe("inactive-care");
    expect(situationValueOn([late, early], "labourStatus", "2018-03-01")?.value).toBe("inactive-care");
  });

  it("the later in the list holds if both were learnt on the same day", () => {
    const same: Situation = { ...early, labourStatus: "employee" };
    expect(situationValueOn([early, same], "labourStatus", "2018-03-01")?.value).toBe("employee");
    expect(situationValueOn([same, early], "labourStatus", "2018-03-01")?.value).toBe("unemployed");
  });

  it("the one that was learnt, not the one that was written down, later holds", () => {
    const typedIn: Situation = { ...early, recordedAt: "2018-12-31T23:59:59Z" };
    expect(situationValueOn([late, typedIn], "labourStatus", "2018-03-01")?.value).toBe("inactive-care");
  });
});

describe("with the knowledge of an earlier moment", () => {
  const on = (knownAt: string, recordedAt?: string) =>
    situationValueOn([{ ...hired, recordedAt }, jobless], "labourStatus", "2018-09-01", { knownAt })?.value;

  it("a record without a stamp is there from the day on which it was learnt", () => {
    expect(on("2018-09-19")).toBe("unemployed");
    expect(on("2018-09-20")).toBe("employee");
    expect(on("2018-09-20T00:00:00Z")).toBe("employee");
    expect(on("2018-09-19T23:59:59.999Z")).toBe("unemployed");
  });

  it("a record with a stamp is there from that moment", () => {
    expect(on("2018-09-21T09:59:59Z", "2018-09-21T10:00:00Z")).toBe("unemployed");
    expect(on("2018-09-21T10:00:00.000Z", "2018-09-21T10:00:00Z")).toBe("employee");
    expect(on("2018-09-20", "2018-09-21T00:00:00Z")).toBe("unemployed");
    expect(on("2018-09-21", "2018-09-21T23:59:59.999Z")).toBe("employee");
  });

  it("nothing is known before the first record", () => {
    expect(on("2018-01-14")).toBeUndefined();
  });
});

describe("a caller's bug", () => {
  it("is a day that is none, or a moment without its zone", () => {
    expect(() => situationValueOn([], "labourStatus", "2018-02-29")).toThrow(RangeError);
    expect(() => situationValueOn([], "labourStatus", "01/03/2018")).toThrow(/^day must be/);
    expect(() => situationValueOn([], "labourStatus", "2018-03-01", { knownAt: "2018-03-01T10:00" })).toThrow(RangeError);
    expect(() => situationValueOn([], "labourStatus", "2018-03-01", { knownAt: undefined })).not.toThrow();
  });
});
