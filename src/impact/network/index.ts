export { networkMeasures, type NetworkMeasures, type NetworkOptions } from "./network-measures.ts";
export { networkReciprocity, type NetworkReciprocity } from "./network-reciprocity.ts";
export { type PeerNetwork, type UncountedTies } from "./network.ts";
export { peerNetwork } from "./peer-network.ts";
