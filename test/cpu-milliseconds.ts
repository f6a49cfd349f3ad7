/**
 * What a run costs in processor time, in milliseconds: the median of three runs. Unlike the time on the clock it does not grow when the machine is busy with something
 * else; it counts collecting garbage in. Nothing is run, and the cost is 0, where `WELFARE_CORE_COSTS` is `off`: code that watches its own mutants
 * costs many times as much, and in another time zone it costs the same.
 */
export function cpuMilliseconds(run: () => unknown): number {
  if (process.env["WELFARE_CORE_COSTS"] === "off") return 0;
  const costs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return costs.sort((a, b) => a - b)[1] ?? 0;
}
