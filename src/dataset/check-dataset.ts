import { activityFindings } from "./check/activities.ts";
import { brokenReferences } from "./check/broken-references.ts";
import { circles } from "./check/circles.ts";
import { duplicateKeys } from "./check/duplicate-keys.ts";
import { participationFindings } from "./check/participations.ts";
import { peopleFindings } from "./check/people.ts";
import { interventionFindings, projectFindings } from "./check/projects.ts";
import { storiesOf } from "./check/story.ts";
import type { Dataset } from "./dataset.ts";
import type { DatasetFinding } from "./finding.ts";
import { indexDataset } from "./index-dataset.ts";

/**
 * Looks at what lies between the records of a dataset: every broken reference, order, capacity, sum, circle and consent problem at once.
 *
 * Nothing is changed, and nothing is thrown: findings are data, and a dataset with findings can still be used as far as it holds.
 *
 * @param dataset - parsed by `readDataset` or `datasetSchema`
 * @returns the findings, ordered by kind and then by place; none when all fits. In a dataset with very many broken references the later ones come without the nearest key
 *
 * @example
 * ```ts
 * const finding = checkDataset({
 *   formatVersion: 1,
 *   projects: [],
 *   pathways: [],
 *   beneficiaries: [{ id: "b-01" }],
 *   participations: [{ id: "p-01", beneficiaryId: "b-1", projectId: "milena", log: { pathway: { id: "empowerment", version: "1" }, events: [] } }],
 * })[0];
 * [finding?.code, finding?.path, finding?.nearest] // => ["broken-reference", "participations.0.beneficiaryId", "b-01"]
 * ```
 */
export function checkDataset(dataset: Dataset): readonly DatasetFinding[] {
  const index = indexDataset(dataset);
  const stories = storiesOf(dataset, index);
  return [
    ...duplicateKeys(dataset),
    ...brokenReferences(dataset),
    ...circles(dataset),
    ...projectFindings(dataset),
    ...interventionFindings(dataset),
    ...peopleFindings(dataset, index, stories),
    ...participationFindings(dataset, index, stories),
    ...activityFindings(dataset, index, stories),
  ];
}
