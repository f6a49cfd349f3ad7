/**
 * What a run costs in processor time, in milliseconds: the least of three runs, for what lies above it is the machine's doing, which compiles, collects garbage and serves others. Unlike the time on the clock
 * it does not grow when the machine is busy. Nothing is run, and the cost is 0, where `WELFARE_CORE_COSTS` is `off`: code that watches its own mutants costs many times as much, and in another time zone it costs the same.
 */
export function cpuMilliseconds(run: () => unknown): number {
  if (process.env["WELFARE_CORE_COSTS"] === "off") return 0;
  const costs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
