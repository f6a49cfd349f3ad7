import * as z from "zod";
import { codeSchema, CONTRIBUTION_TYPE } from "../codelist/index.ts";
import { keySchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { calendarDateSchema, instantSchema, isInOrder, REVERSED } from "../time/index.ts";
import type { Contribution } from "./contribution.ts";
import type { PeerLink, PeerNode } from "./peer-link.ts";

/** Checks unknown data for a {@link Contribution}: 1 to 100,000 minutes, or none given. */
export const contributionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "pseudonymous"),
    type: classed(codeSchema(CONTRIBUTION_TYPE), "pseudonymous"),
    on: classed(calendarDateSchema, "pseudonymous"),
    projectId: classed(keySchema, "pseudonymous").optional(),
    minutes: classed(z.int().min(1).max(100_000), "pseudonymous").optional(),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
  }) satisfies z.ZodType<Contribution>)();

/** Checks unknown data for a {@link PeerNode}. */
export const peerNodeSchema = /*@__PURE__*/ (() =>
  z.discriminatedUnion("kind", [
    strictRecord({
      kind: classed(z.literal("beneficiary"), "pseudonymous"),
      beneficiaryId: classed(keySchema, "pseudonymous"),
    }),
    strictRecord({
      kind: classed(z.literal("worker"), "pseudonymous"),
      workerId: classed(keySchema, "pseudonymous"),
    }),
  ]) satisfies z.ZodType<PeerNode>)();

type TwoNodes = [PeerNode, PeerNode];

const twoNodes = /*@__PURE__*/ (() =>
  z.array(peerNodeSchema).length(2, { error: "a link has two ends", abort: true }) as unknown as z.ZodType<TwoNodes, TwoNodes>)();

/** Checks unknown data for a {@link PeerLink}: the two ends are not the same person, and it does not end before it begins. */
export const peerLinkSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "pseudonymous"),
    between: classed(
      twoNodes.refine(([a, b]) => !isSameNode(a, b), "a link from a person to herself"),
      "pseudonymous",
    ),
    projectId: classed(keySchema, "pseudonymous").optional(),
    from: classed(calendarDateSchema, "pseudonymous"),
    to: classed(calendarDateSchema, "pseudonymous").optional(),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
  }).refine(isInOrder, REVERSED) satisfies z.ZodType<PeerLink>)();

function isSameNode(a: PeerNode, b: PeerNode): boolean {
  if (a.kind === "beneficiary") return b.kind === "beneficiary" && a.beneficiaryId === b.beneficiaryId;
  return b.kind === "worker" && a.workerId === b.workerId;
}
