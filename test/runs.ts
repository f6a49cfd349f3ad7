/** How many examples a law is tried on: as many as given, times `WELFARE_CORE_RUNS` where it is set (`npm run laws`). */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(usual * Number(process.env["WELFARE_CORE_RUNS"] ?? 1)) };
}
