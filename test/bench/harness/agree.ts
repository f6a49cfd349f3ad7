/**
 * Stops a comparison of things that are not the same: every peer has to give our result for every row.
 *
 * @throws Error naming the peer and the first row that differs
 */
export function agree<Row, Result>(
  rows: readonly Row[],
  ours: (row: Row) => Result,
  peers: Readonly<Record<string, (row: Row) => Result>>,
): void {
  for (const [name, peer] of Object.entries(peers)) {
    const differing = rows.findIndex((row) => peer(row) !== ours(row));
    if (differing >= 0) throw new Error(`${name} says something else of row ${differing}`);
  }
}
