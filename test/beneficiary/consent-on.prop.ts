import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONSENT_PURPOSE, consentOn } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { consentsOn } from "./arbitraries.ts";
import { codeOf, nearDay, nearKnownAt, nearMoment, shuffled, wasRecorded } from "./values.ts";
import { runs } from "../runs.ts";

const list = fc.array(consentsOn(nearDay, nearMoment), { maxLength: 8 }).map(deepFreeze);
const withoutTies = list.map((consents) => [
  ...new Map(consents.map((one) => [`${one.purpose} ${one.from} ${one.projectId}`, one])).values(),
]);
const question = fc.record({ purpose: codeOf(CONSENT_PURPOSE), day: nearDay, projectId: fc.constantFrom(undefined, "p1", "p2") });

describe("the consent that speaks", () => {
  it("is for the purpose and the project or all, has begun, and none such begins later", () => {
    fc.assert(
      fc.property(list, question, (consents, asked) => {
        const fit = consents.filter(
          ({ purpose, projectId, from }) =>
            purpose === asked.purpose && from <= asked.day && (projectId === undefined || projectId === asked.projectId),
        );
        const found = consentOn(consents, asked);
        expect(found === undefined).toBe(fit.length === 0);
        if (found === undefined) return;
        expect(fit).toContain(found.consent);
        expect(found.consent.from).toBe(fit.map(({ from }) => from).reduce((a, b) => (a > b ? a : b)));
        expect(found.inForce).toBe(!(found.consent.to !== undefined && found.consent.to < asked.day));
      }),
      runs(300),
    );
  });

  it("is given only while it is in force", () => {
    fc.assert(
      fc.property(list, question, (consents, asked) => {
        const found = consentOn(consents, asked);
        fc.pre(found !== undefined);
        if (found.status === "given") expect(found.inForce).toBe(true);
        else if (found.status !== "expired") expect(found.status).toBe(found.consent.status);
        else expect([found.consent.status, found.inForce]).not.toEqual(["given", true]);
      }),
    );
  });

  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        withoutTies.chain((consents) => fc.tuple(fc.constant(consents), shuffled(consents))),
        question,
        ([consents, other], asked) => {
          expect(consentOn(other, asked)).toEqual(consentOn(consents, asked));
        },
      ),
    );
  });

  it("is with earlier knowledge what the records of then say", () => {
    fc.assert(
      fc.property(list, question, nearKnownAt, (consents, asked, knownAt) => {
        const then = consents.filter(({ recordedAt, from }) => wasRecorded(recordedAt, from, knownAt));
        expect(consentOn(consents, { ...asked, knownAt })).toEqual(consentOn(then, asked));
      }),
    );
  });
});
