import type { LogEntry, PathwayDefinition, PathwayEvent } from "welfare-core";

/*
 * A second reading of pathways, as short as it can be and slow: it shares nothing with the library. It reads logs in which each id stands once, and guards and milestones of the form { fact, gte }, with
 * numbers only.
 */

interface Told {
  readonly state: string;
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
  readonly tracks: Readonly<Record<string, string>>;
  readonly milestones: readonly string[];
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const by =
  <T>(...keys: readonly ((item: T) => string | number)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return 0;
  };

/** What stands of a log, in order. */
export function naiveStanding(entries: readonly LogEntry[]): {
  readonly standing: readonly PathwayEvent[];
  readonly idle: readonly string[];
} {
  const find = (id: string | undefined) => entries.find((entry) => entry.id === id);
  const target = (entry: LogEntry) => entry.voids ?? entry.replaces;
  const circles = (entry: LogEntry) => {
    let next = find(target(entry));
    for (let step = 0; step <= entries.length && next !== undefined; step += 1) {
      if (next === entry) return true;
      next = find(target(next));
    }
    return false;
  };
  const acts = (entry: LogEntry) =>
    find(target(entry)) !== undefined && !(entry.replaces !== undefined && find(target(entry))?.voids !== undefined) && !circles(entry);
  const corrections = entries.filter((entry) => target(entry) !== undefined);
  const winner = (id: string): LogEntry | undefined =>
    corrections
      .filter((entry) => target(entry) === id && acts(entry) && winner(entry.id)?.voids === undefined)
      .sort(
        by(
          (entry) => entry.recordedAt,
          (entry) => entry.sequence ?? 0,
          (entry) => entry.id,
        ),
      )
      .at(-1);
  const settle = (event: PathwayEvent, place: PathwayEvent): { event: PathwayEvent; place: PathwayEvent } | undefined => {
    const next = winner(event.id);
    if (next === undefined) return { event, place };
    if (next.voids !== undefined) return undefined;
    return settle(next, next.occurredOn === event.occurredOn && next.sequence === undefined ? place : next);
  };
  const plain = entries.filter((entry): entry is PathwayEvent => target(entry) === undefined);
  const settled = plain.flatMap((event) => settle(event, event) ?? []);
  const order = by<{ place: PathwayEvent }>(
    ({ place }) => place.occurredOn,
    ({ place }) => place.sequence ?? 0,
    ({ place }) => place.recordedAt,
    ({ place }) => place.id,
  );
  return {
    standing: settled.sort(order).map(({ event }) => event),
    idle: corrections.filter((entry) => !acts(entry)).map(({ id }) => `${id} unknown-event`),
  };
}

/** What a log comes to by a day. */
export function naiveReplay(pathway: PathwayDefinition, entries: readonly LogEntry[], asOf: string): Told {
  const { states, everywhere = [], tracks = {}, milestones = {} } = pathway;
  const { standing, idle } = naiveStanding(entries);
  const accepted: string[] = [];
  const refused = [...idle];
  const reached: string[] = [];
  const where: Record<string, { state: string; since?: string }> = { main: { state: pathway.initial } };
  for (const [name, track] of Object.entries(tracks)) where[`track ${name}`] = { state: track.initial };
  const sessions: PathwayEvent[] = [];
  const ask = (guard: unknown, event: PathwayEvent): boolean | undefined => {
    const { fact, gte } = guard as { fact: string; gte: number };
    const said = Object.entries(event.data ?? {}).filter(([name]) => pathway.events[event.type]?.data?.[name] !== undefined);
    const facts: Record<string, unknown> = {
      ...Object.fromEntries(said),
      daysInState: where["main"]?.since === undefined ? undefined : days(where["main"].since, event.occurredOn),
      sessionsAttended: sessions.some(({ data }) => typeof data?.["attended"] !== "boolean")
        ? undefined
        : sessions.filter(({ data }) => data?.["attended"] === true).length,
    };
    return typeof facts[fact] === "number" ? facts[fact] >= gte : undefined;
  };
  const step = (event: PathwayEvent): string | undefined => {
    const track = event.track === undefined ? undefined : tracks[event.track];
    if (event.track !== undefined && track === undefined) return "unknown-event";
    const machine: PathwayDefinition["states"] = track === undefined ? states : (track.states as unknown as PathwayDefinition["states"]);
    const knows = Object.values(machine).some(({ on }) => on?.[event.type] !== undefined) || everywhere.includes(event.type);
    if (!knows) return "unknown-event";
    if (days(event.recordedAt.slice(0, 10), event.occurredOn) > 1) return "too-early";
    const main = where["main"] ?? { state: "" };
    const open = track?.openIn ?? Object.keys(states).filter((name) => states[name]?.phase === "active");
    if (track !== undefined && !open.includes(main.state)) return "not-in-state";
    if (everywhere.includes(event.type)) return undefined;
    const key = track === undefined ? "main" : `track ${event.track}`;
    const here = where[key]?.state ?? "";
    const edges = [machine[here]?.on?.[event.type] ?? []].flat();
    if (edges.length === 0) return "not-in-state";
    const mine = edges.filter(({ roles }) => roles === undefined || roles.includes(event.role ?? ""));
    if (mine.length === 0) return "forbidden";
    for (const { to, guard, exit } of mine) {
      const outcome = guard === undefined ? true : ask(guard, event);
      if (outcome === undefined) return "guard unknown";
      if (!outcome) continue;
      const leaves = track === undefined && states[to]?.phase === "finished" && states[here]?.phase !== "finished" && to !== here;
      const reason = exit ?? event.data?.["reason"];
      if (leaves && reason === undefined) return "guard unknown";
      if (leaves && !Object.keys(pathway.exits).includes(String(reason))) return "guard false";
      if (to !== here) where[key] = { state: to, since: event.occurredOn };
      return undefined;
    }
    return "guard false";
  };
  for (const event of standing.filter(({ occurredOn }) => occurredOn <= asOf)) {
    const code = step(event);
    if (code !== undefined) refused.push(`${event.id} ${code}`);
    else {
      accepted.push(event.id);
      if (pathway.events[event.type]?.session === true) sessions.push(event);
      const fresh = Object.keys(milestones).filter((name) => !reached.includes(name) && ask(milestones[name]?.when, event) === true);
      reached.push(...fresh);
    }
  }
  const named = Object.entries(where).filter(([key]) => key !== "main");
  return {
    state: where["main"]?.state ?? "",
    accepted,
    refused: refused.sort(),
    tracks: Object.fromEntries(named.map(([key, { state }]) => [key.slice(6), state])),
    milestones: reached,
  };
}
