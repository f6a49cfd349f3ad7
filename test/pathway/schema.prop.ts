import { pathwayEventSchema, pathwayLogSchema, type LogEntry, type PathwayEvent } from "welfare-core";
import { describeModel } from "../schema-laws.ts";
import { entries, entry, logOf } from "./arbitraries.ts";

const isEvent = (one: LogEntry): one is PathwayEvent => one.voids === undefined;

describeModel("an event", pathwayEventSchema, entry.filter(isEvent));
describeModel(
  "a log",
  pathwayLogSchema,
  entries.map((events) => logOf(events)),
);
