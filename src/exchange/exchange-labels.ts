import type { IndicatorLevel } from "../codelist/index.ts";
import type {
  CountedWay,
  CountingUnit,
  IndicatorDefinition,
  IndicatorResult,
  IntervalMethod,
  NotComputableReason,
} from "../impact/index.ts";
import type { MissingReason } from "../record/index.ts";
import type { LanguageTag } from "../text/index.ts";

/** The words of reports and codebooks in one language. `{…}` is filled in. */
export interface ExchangeLabels {
  readonly language: LanguageTag;
  readonly exchange: {
    /** The decimal sign of numbers, and what stands behind a percentage. */
    readonly decimal: string;
    readonly percent: string;
    readonly report: ReportLabels;
    readonly codebook: CodebookLabels;
    readonly levels: Readonly<Record<IndicatorLevel, string>>;
    readonly units: Readonly<Record<CountingUnit, string>>;
    readonly kinds: Readonly<Record<IndicatorDefinition["kind"], string>>;
    /** A number of `{days}`. */
    readonly days: Readonly<Record<"one" | "many", string>>;
    /** An outcome that is asked for within some `{days}`: the words of its kind, a `{figure}`, and the `{ways}` in which `{n}` are counted. */
    readonly withinDays: Readonly<Record<"kind" | "figure" | "known", string>>;
    /** How intervals are made. */
    readonly methods: Readonly<Record<IntervalMethod, string>>;
    readonly missing: Readonly<Record<MissingReason, string>>;
    /** The ways in which a kind counts its units: `{count}`. */
    readonly counted: Readonly<Record<CountedWay, string>>;
    /** Categories that are the same in every dimension. */
    readonly categories: Readonly<Record<"unknown" | "none" | "outside-bands" | "true" | "false", string>>;
    /** Why there is no figure. */
    readonly notComputable: Readonly<Record<NotComputableReason, string>>;
  };
}

/** The words of a report. */
export interface ReportLabels {
  readonly title: string;
  /** One line about an indicator: `{level}`, `{unit}`, `{kind}`, `{version}`. */
  readonly about: string;
  /** When it was measured: `{start}`, `{end}`, `{day}`. */
  readonly period: string;
  readonly openPeriod: string;
  readonly asOf: string;
  /** Heads of the columns of a table. */
  readonly columns: Readonly<Record<"part" | "figure" | "interval" | "known" | "missing" | "outside", string>>;
  readonly all: string;
  /** A table: `{dimensions}`. */
  readonly by: string;
  readonly overlapping: string;
  /** `{part}` of `{whole}`; a `{share}` of it. */
  readonly ofWhole: string;
  readonly share: string;
  /** The `{value}` of a rate beside its events, `{part}`, and their exposure, `{whole}`; that of two sums, `{part}` over `{whole}`. */
  readonly rate: string;
  readonly quotient: string;
  /** A figure beside the ones it comes from. */
  readonly beforeAfter: string;
  readonly groups: string;
  /** How many are known, `{n}`, and in which ways they are counted, `{ways}`. */
  readonly known: string;
  /** A `{figure}` and what is `{net}` of what would have happened anyway. */
  readonly net: string;
  readonly range: string;
  /** `{lower}`, `{upper}`, `{level}`, `{method}`. */
  readonly interval: string;
  /** An `{interval}` and how probable such a difference is by chance alone, `{p}`: `= 0.04` or `< 0.001`. */
  readonly chance: string;
  readonly noInterval: string;
  readonly noneMissing: string;
  /** Who is not among those that were asked. */
  readonly outside: Readonly<Record<"notDue" | "notApplicable" | "populationUnknown", string>>;
  readonly nothingOutside: string;
  readonly status: Readonly<Record<Exclude<IndicatorResult["status"], "value">, string>>;
  /** Once, at the end: how to read what stands above. */
  readonly notesTitle: string;
  readonly missingNote: string;
  readonly intervalNote: string;
  readonly suppressedNote: string;
  readonly cohortNote: string;
  /** `{versions}` */
  readonly library: string;
  readonly empty: string;
}

/** The words of a codebook. */
export interface CodebookLabels {
  readonly title: string;
  /** Heads of its lines. */
  readonly fields: Readonly<Record<CodebookField, string>>;
  readonly everyone: string;
  readonly allOfThem: string;
  readonly directions: Readonly<Record<"higher-is-better" | "lower-is-better", string>>;
}

/** What a codebook says of an indicator. */
export type CodebookField =
  | "id"
  | "version"
  | "label"
  | "definition"
  | "level"
  | "unit"
  | "kind"
  | "population"
  | "success"
  | "details"
  | "countedOn"
  | "direction"
  | "sdgTargets"
  | "esf"
  | "source";
