import {
  contextFactsOf,
  editionOn,
  localize,
  membersOn,
  partnershipOf,
  partnersWithRole,
  replicationEffect,
  replicationTree,
  territoryNameOn,
  type Dataset,
  type ReplicationTree,
} from "welfare-core";

/** Who carries the project, where, and how far it has spread. */
export function project(dataset: Dataset, asOf: string): readonly string[] {
  const [milena] = dataset.projects;
  const district = dataset.territories?.find(({ id }) => id === milena?.territoryIds[0]);
  if (milena === undefined || district === undefined) return ["no project"];
  const organizations = dataset.organizations ?? [];
  const nameOf = (key: string) => organizations.find(({ id }) => id === key)?.name ?? key;
  const partnership = partnershipOf(milena, organizations);
  const tree = replicationTree("milena-practice", dataset.replications ?? []);
  return [
    localize(milena.name, ["it"])?.text ?? "",
    `Promoter: ${partnersWithRole(milena, "promoter")
      .map(({ organizationId }) => nameOf(organizationId))
      .join(", ")}`,
    `Partners: ${milena.partners.length}; public ${partnership.public.length}, private ${partnership.private.length}; public–private partnership: ${partnership.isPublicPrivate === true ? "yes" : "no"}`,
    `Places on ${asOf}: ${editionOn(milena, asOf)?.places ?? "not limited"}`,
    ...["2018-12-31", "2019-01-01"].map((day) => `Municipalities of the district on ${day}: ${membersOn(district, day).length}`),
    ...["2018-12-31", "2019-01-01"].map((day) => `Municipality 020057 on ${day}: ${nameOn(dataset, "020057", day)}`),
    ...(milena.needs ?? []).flatMap((need) =>
      contextFactsOf(need, dataset.contextFacts ?? []).contextFacts.map(
        ({ statement, value, unit, on }) =>
          `Need: ${localize(need.description, ["en"])?.text} ${localize(statement, ["en"])?.text}: ${value} ${unit}, ${on} (made up)`,
      ),
    ),
    `Taken up again: ${tree.count} times, ${tree.places ?? "unknown"} places, by generation ${tree.byGeneration.join(" and ")}`,
    multiplier(tree, editionOn(milena, asOf)?.places),
  ];
}

function multiplier(tree: ReplicationTree, placesHere: number | undefined): string {
  const { places } = replicationEffect(tree, { placesHere });
  if (places.status !== "value") return `Multiplier: ${places.message}`;
  return `Multiplier: ${places.isComplete ? "" : "at least "}${places.multiplier.toFixed(2)} places elsewhere for each one here (${places.elsewhere} over ${places.here})`;
}

function nameOn(dataset: Dataset, key: string, day: string): string {
  const territory = dataset.territories?.find(({ id }) => id === key);
  return (territory === undefined ? undefined : territoryNameOn(territory, day)) ?? "no name";
}
