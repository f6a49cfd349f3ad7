export { DATA_BOUNDS, hasId, isReadableEntry, nameOf } from "./entry.ts";
export { type LogEntry, type PathwayEvent, type PathwayLog, type VoidEvent } from "./event.ts";
export { compareFirst, saysTheSame } from "./order.ts";
export { type Refusal, type RefusalCause, type RefusalCode, type RefusalDetails, refusalOf } from "./refusal.ts";
export { standingEvents } from "./standing-events.ts";
