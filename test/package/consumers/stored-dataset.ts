import { readFileSync } from "node:fs";
import { appendEvent, checkDataset, participationFacts, readDataset } from "welfare-core";

/** An application that opens a document stored long ago, records an event and stores the document again. */
function close(text: string, key: string, on: string) {
  const read = readDataset(JSON.parse(text));
  if (!read.ok) return { refused: read.error.code };
  const dataset = read.value;
  const participation = dataset.participations?.find(({ id }) => id === key);
  const pathway = dataset.pathways.find(
    ({ id, version }) => id === participation?.log.pathway.id && version === participation.log.pathway.version,
  );
  if (participation === undefined || pathway === undefined) return { refused: "not-found" };
  const event = { id: `e-${key}-close`, type: "close", occurredOn: on, recordedAt: `${on}T12:00:00Z` };
  const actor = { key: "w-01", role: "case-worker" };
  const appended = appendEvent(pathway, participation.log, event, { actor, expectedLength: participation.log.events.length });
  if (!appended.ok) return { refused: appended.error.code };
  const participations = dataset.participations?.map((one) => (one.id === key ? { ...one, log: appended.value.log } : one));
  const again = readDataset(JSON.parse(JSON.stringify({ ...dataset, participations })));
  if (!again.ok) return { refused: again.error.code };
  const row = participationFacts(again.value, { asOf: on }).rows.find(({ participationId }) => participationId === key);
  return {
    state: row?.["state"],
    exitReason: row?.["exitReason"],
    errors: checkDataset(again.value).filter(({ severity }) => severity === "error").length,
  };
}

const text = readFileSync(process.argv[2] ?? "", "utf8");
console.log(
  JSON.stringify([
    close(text, "p-01", "2019-05-02"),
    close(text, "p-15", "2019-05-02"),
    close(text.replace('"formatVersion": 1', '"formatVersion": 2'), "p-01", "2019-05-02"),
  ]),
);
