import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peersOn } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { peerLinksOn } from "./arbitraries.ts";
import { nearDay, nearKnownAt, nearMoment, shuffled, wasRecorded } from "./values.ts";

const list = fc.array(peerLinksOn(nearDay, nearMoment), { maxLength: 8 }).map(deepFreeze);
const people = ["a", "b", "c"];

describe("the people that someone is in touch with", () => {
  it("are in touch with her: no link has a direction", () => {
    fc.assert(
      fc.property(list, nearDay, (links, day) => {
        for (const one of people) {
          for (const other of people) {
            const there = peersOn(links, one, day).beneficiaryIds.includes(other);
            expect(peersOn(links, other, day).beneficiaryIds.includes(one)).toBe(there);
          }
        }
      }),
    );
  });

  it("are those at the other end of a link of hers that has begun and not ended", () => {
    fc.assert(
      fc.property(list, nearDay, fc.constantFrom(...people), (links, day, who) => {
        const seen = new Set<string>();
        for (const { between, from, to } of links) {
          if (day < from || day > (to ?? "9999")) continue;
          const ends = between.map((end) => (end.kind === "worker" ? `worker ${end.workerId}` : `beneficiary ${end.beneficiaryId}`));
          if (ends.includes(`beneficiary ${who}`)) ends.filter((end) => end !== `beneficiary ${who}`).forEach((end) => seen.add(end));
        }
        const { beneficiaryIds, workerIds } = peersOn(links, who, day);
        const found = [...beneficiaryIds.map((id) => `beneficiary ${id}`), ...workerIds.map((id) => `worker ${id}`)];
        expect(found).toEqual([...seen].sort());
      }),
    );
  });

  it("do not depend on the order of the links or of their ends", () => {
    fc.assert(
      fc.property(
        list.chain((links) => fc.tuple(fc.constant(links), shuffled(links))),
        nearDay,
        ([links, other], day) => {
          const turned = other.map((link) => ({ ...link, between: [link.between[1], link.between[0]] as const }));
          expect(peersOn(turned, "a", day)).toEqual(peersOn(links, "a", day));
        },
      ),
    );
  });

  it("are with earlier knowledge, and in one project, those of the links left", () => {
    fc.assert(
      fc.property(list, nearDay, nearKnownAt, fc.constantFrom("p1", "p2"), (links, day, knownAt, projectId) => {
        const then = links.filter((link) => link.projectId === projectId && wasRecorded(link.recordedAt, link.from, knownAt));
        expect(peersOn(links, "a", day, { knownAt, projectId })).toEqual(peersOn(then, "a", day));
      }),
    );
  });
});
