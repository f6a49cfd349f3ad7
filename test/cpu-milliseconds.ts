/**
 * What a run costs in processor time, in milliseconds: the median of three runs. Unlike the time on the clock it does not grow when the machine is busy with something
 * else; it counts collecting garbage in. Code that is made slower for a purpose, as it is while mutants are tried, says by how much in `WELFARE_CORE_SLOWDOWN`.
 */
export function cpuMilliseconds(run: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const median = costs.sort((a, b) => a - b)[1] ?? 0;
  return median / Number(process.env["WELFARE_CORE_SLOWDOWN"] ?? 1);
}
