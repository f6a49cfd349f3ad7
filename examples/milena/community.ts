import {
  generativeContributions,
  networkMeasures,
  participationFacts,
  peerNetwork,
  type Dataset,
  type NetworkMeasures,
  type PeerNetwork,
} from "welfare-core";
import { communityIndicators } from "./indicators.ts";
import { measuredLines } from "./result-line.ts";

/** The community as target and engine: peers in touch, time given back. */
export function community(dataset: Dataset, asOf: string): readonly string[] {
  const table = participationFacts(dataset, { asOf });
  const entered = new Set(table.rows.filter((row) => row["entered"] === true).map((row) => row["beneficiaryId"]));
  const women = (dataset.beneficiaries ?? []).filter(({ id }) => entered.has(id));
  const network = peerNetwork(
    dataset.peerLinks ?? [],
    women.map(({ id }) => id),
    asOf,
    { projectId: "milena" },
  );
  return [
    ...measuredLines(communityIndicators, table),
    networkLine("Network among the women", network, "left-out"),
    networkLine("The same with the staff", network, "counted"),
    ...givenBack(women, asOf),
  ];
}

function networkLine(title: string, network: PeerNetwork, staff: NetworkMeasures["staff"]): string {
  const found = networkMeasures(network, { staff });
  if (found.status !== "value") return `${title}: ${found.message}`;
  const { nodes, ties, density, isolates, components, largestComponentShare, meanDistance } = found;
  const largest = Math.round(largestComponentShare * nodes);
  return `${title}: ${nodes} people, ${ties} ties, density ${fixed(density, 3)}; ${isolates} without a tie, ${components} parts, the largest of ${largest}; ${fixed(meanDistance, 2)} ties from one to another`;
}

function givenBack(women: NonNullable<Dataset["beneficiaries"]>, asOf: string): readonly string[] {
  const found = generativeContributions(women, { projectId: "milena", to: asOf });
  if (found.status !== "value") return [`Given back: ${found.message}`];
  const { people, of, share, contributions, atLeastMinutes, unknownMinutes, byType } = found;
  const [lower, value, upper] = [share.interval.lower, share.value, share.interval.upper].map((one) => `${(one * 100).toFixed(1)} %`);
  return [
    `Who gave something back: ${people} of ${of}, ${value} (95 % interval ${lower} to ${upper}, wilson); ${contributions} times, ${atLeastMinutes} minutes and ${unknownMinutes} time of which nobody wrote down how long`,
    `How: ${byType.map(({ type, contributions: times, people: who }) => `${type} ${times} (${who})`).join(", ")}`,
  ];
}

function fixed(value: number | undefined, digits: number): string {
  return value === undefined ? "unknown" : value.toFixed(digits);
}
