import type { CODELISTS, CodelistId } from "./codelists.ts";

/** Words of one language for every list and each of its codes: a missing one does not compile. */
export type CodelistLabels = {
  readonly [Id in CodelistId]: {
    readonly title: string;
    readonly codes: Readonly<Record<(typeof CODELISTS)[Id]["codes"][number], string>>;
  };
};
