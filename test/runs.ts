/** How many examples a law is tried on: as many as given, times `WELFARE_CORE_RUNS` where it is set (`npm run laws`). */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(usual * Number(process.env["WELFARE_CORE_RUNS"] ?? 1)) };
}

/** How long a law may take, in milliseconds: as long as given, and longer by as much as it is tried on more examples. */
export function lasting(usual: number): number {
  return usual * Math.max(1, Number(process.env["WELFARE_CORE_RUNS"] ?? 1));
}
