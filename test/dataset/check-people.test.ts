import { describe, expect, it } from "vitest";
import { type Beneficiary, checkDataset, type Consent, type DatasetFinding, type PathwayEvent } from "welfare-core";
import { entering, event, exiting, participationOf, toldDataset, type Told } from "./story.ts";

const given: Consent = { purpose: "participation", projectId: "milena", basis: "6.1.a", status: "given", from: "2018-01-05" };
const sound: Partial<Beneficiary> = { consents: [given] };

function findings(told: Told, code: string): readonly DatasetFinding[] {
  return checkDataset(toldDataset(told)).filter((finding) => finding.code === code);
}

describe("records of a person before she was born", () => {
  const early = (day: string): Partial<Beneficiary> => ({
    birthDate: "1978-04-12",
    situations: [{ from: day, observedOn: "2018-01-01", labourStatus: "employee" }],
    residences: [{ territoryId: "district", from: day }],
    households: [{ from: day, observedOn: "2018-01-01" }],
  });

  it("are each an error of order", () => {
    const at = (list: string) => ({ code: "order", severity: "error", path: `beneficiaries.0.${list}.0.from`, keys: ["b-1"] });
    expect(findings({ person: early("1978-04-11") }, "order")).toMatchObject([at("situations"), at("residences"), at("households")]);
  });

  it("are none on the day of birth, or where the day is not known", () => {
    expect(findings({ person: early("1978-04-12") }, "order")).toEqual([]);
    expect(findings({ person: { ...early("1978-01-01"), birthDate: "1978" } }, "order")).toEqual([]);
    expect(findings({ person: { ...early("1977-12-31"), birthDate: "1978" } }, "order")).toHaveLength(3);
    const { birthDate, ...unknown } = early("1900-01-01");
    expect(birthDate).toBeDefined();
    expect(findings({ person: unknown }, "order")).toEqual([]);
  });
});

describe("residences that exclude each other", () => {
  const overlaps = (residences: Beneficiary["residences"]) =>
    findings({ person: { residences } }, "overlap").map(({ severity, path, keys }) => ({ severity, path, keys }));
  const warning = (index: number) => [{ severity: "warning", path: `beneficiaries.0.residences.${index}`, keys: ["b-1"] }];

  it("reach into the next: the last day before it is fine, its first day is not", () => {
    const until = (to: string) => [
      { territoryId: "district", from: "2018-01-01", to },
      { territoryId: "district", from: "2018-07-01" },
    ];
    expect(overlaps(until("2018-06-30"))).toEqual([]);
    expect(overlaps(until("2018-07-01"))).toEqual(warning(0));
    expect(overlaps(until("2018-07-01").reverse())).toEqual(warning(1));
  });

  it("do not where one simply ends when the next begins", () => {
    expect(
      overlaps([
        { territoryId: "district", from: "2018-07-01" },
        { territoryId: "district", from: "2018-01-01" },
      ]),
    ).toEqual([]);
  });

  it("begin on one day: the one that does not count is named, whatever the order of the list", () => {
    const written = (territoryId: string, hour: string) => ({ territoryId, from: "2018-07-01", recordedAt: `2018-07-01T${hour}:00:00Z` });
    expect(overlaps([written("district", "09"), written("town", "10")])).toEqual(warning(0));
    expect(overlaps([written("town", "10"), written("district", "09")])).toEqual(warning(1));
    const unwritten = { territoryId: "district", from: "2018-07-01" };
    expect(overlaps([unwritten, unwritten])).toEqual(warning(0));
    expect(overlaps([unwritten, written("town", "00")])).toEqual(warning(0));
  });
});

describe("two participations of one person in one project", () => {
  const participations = (projectId: string) => [
    participationOf(entering("2018-01-05")),
    participationOf(entering("2018-01-05"), { id: "p-2", projectId }),
  ];

  it("exclude each other", () => {
    expect(findings({ more: { participations: participations("milena") } }, "overlap")).toMatchObject([
      { severity: "error", path: "participations.1", keys: ["p-2", "p-1"] },
    ]);
  });

  it("do not in two projects", () => {
    expect(findings({ more: { participations: participations("other") } }, "overlap")).toEqual([]);
  });
});

describe("the basis for taking part", () => {
  const events = [...entering("2018-01-05"), exiting("2018-06-30")];
  const consent = (person: Partial<Beneficiary>, log: Told["events"] = events, referral?: Told["referral"]) =>
    findings({ person, events: log, ...(referral === undefined ? {} : { referral }) }, "consent").map(({ severity, path, keys }) => ({
      severity,
      path,
      keys,
    }));
  const at = { path: "participations.0", keys: ["p-1", "b-1"] };
  const warning = [{ severity: "warning", ...at }];
  const error = [{ severity: "error", ...at }];

  it("is there from the first day on", () => {
    expect(consent(sound)).toEqual([]);
    expect(consent({})).toEqual(warning);
    expect(consent({ consents: [{ ...given, from: "2018-01-06" }] })).toEqual(warning);
  });

  it("is there from the referral on", () => {
    expect(consent(sound, events, { on: "2018-01-05", source: "self" })).toEqual([]);
    expect(consent(sound, events, { on: "2018-01-04", source: "self" })).toEqual(warning);
    expect(consent(sound, [], { on: "2018-01-04", source: "self" })).toEqual(warning);
  });

  it("is not asked for where nothing happened", () => {
    expect(consent({}, [])).toEqual([]);
  });

  it("is for taking part, and for this project", () => {
    expect(consent({ consents: [{ ...given, purpose: "evaluation" }] })).toEqual(warning);
    expect(consent({ consents: [{ ...given, projectId: "other" }] })).toEqual(warning);
    const { projectId, ...forAll } = given;
    expect(projectId).toBe("milena");
    expect(consent({ consents: [forAll] })).toEqual([]);
  });

  it("lasts: a consent that expired the day before an event is none on it", () => {
    expect(consent({ consents: [{ ...given, to: "2018-06-30" }] })).toEqual([]);
    expect(consent({ consents: [{ ...given, to: "2018-06-29" }] })).toEqual(error);
  });

  it("may be another than consent, as long as it is in force", () => {
    const duty: Consent = { purpose: "participation", basis: "6.1.e", from: "2018-01-05" };
    expect(consent({ consents: [duty] })).toEqual([]);
    expect(consent({ consents: [{ ...duty, to: "2018-06-29" }] })).toEqual(error);
  });

  it.each(["refused", "withdrawn"] as const)("is none once consent is %s", (status) => {
    expect(consent({ consents: [given, { ...given, status, from: "2018-07-01" }] })).toEqual([]);
    expect(consent({ consents: [given, { ...given, status, from: "2018-06-30" }] })).toEqual(error);
  });

  it("is looked at on the days on which something happened, not on those of events that were taken back or refused", () => {
    const mistyped = exiting("2008-06-30", undefined, { id: "x-1", recordedAt: "2018-06-30T10:00:00Z" });
    const taken: Told["events"] = [
      ...entering("2018-01-05"),
      mistyped,
      { id: "v-1", type: "void", voids: "x-1", recordedAt: "2018-06-30T11:00:00Z" },
    ];
    expect(consent(sound, taken)).toEqual([]);
    const replaced: PathwayEvent = { ...exiting("2018-06-30"), id: "x-2", replaces: "x-1", recordedAt: "2018-06-30T12:00:00Z" };
    expect(consent(sound, [...entering("2018-01-05"), mistyped, replaced])).toEqual([]);
    expect(consent(sound, [...events, event("close", "2008-07-01")])).toEqual([]);
  });
});
