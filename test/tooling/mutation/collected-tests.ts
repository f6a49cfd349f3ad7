/** A test as its file declares it. */
export interface CollectedTest {
  /** Its file, its words and its place: no two are alike. */
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

/** All tests of the files that were loaded, in their order; shared by all bundles of this process. */
export const collected: CollectedTest[] = shared("collected", []);

/** Where the test that is declared next belongs. */
export const place: { file: string; readonly suites: string[] } = shared("place", { file: "", suites: [] });

function shared<T>(name: string, first: T): T {
  const world = globalThis as unknown as Record<symbol, T | undefined>;
  return (world[Symbol.for(`welfare-core tests: ${name}`)] ??= first);
}
