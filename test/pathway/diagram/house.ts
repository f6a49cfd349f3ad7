import type { PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";

/** Some labels in two languages, some in one, some absent; edges that lead back; an event that every state accepts; two tracks. */
export const HOUSE: PathwayDefinition = deepFreeze({
  id: "house",
  version: "1",
  initial: "asked-for",
  states: {
    "asked-for": {
      phase: "planned",
      label: { en: "Asked for", it: "Richiesta" },
      on: {
        sign: [{ to: "living", roles: ["warden"] }, { to: "living" }, { to: "refused" }],
        look: { to: "asked-for" },
      },
    },
    living: { phase: "active", label: { it: "In casa" }, on: { leave: { to: "refused", exit: "moved" } } },
    refused: { phase: "finished", on: { look: { to: "refused" } } },
    forgotten: { phase: "cancelled" },
  },
  events: { sign: { label: { en: "Signs", it: "Firma" } }, look: {}, leave: { label: {} }, ring: { label: { en: "Rings" } }, sing: {} },
  everywhere: ["ring"],
  exits: { moved: { valence: "neutral" } },
  tracks: {
    "small-choir": {
      label: { en: "Choir" },
      initial: "refused",
      states: { "asked-for": { label: { en: "Asked to sing" } }, refused: { on: { sing: { to: "asked-for" }, sign: { to: "refused" } } } },
    },
    band: { initial: "loud", states: { loud: {} } },
  },
});
