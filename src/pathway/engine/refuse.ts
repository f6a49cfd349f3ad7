import { err, type Err } from "../../result/index.ts";
import { refusalOf, type PathwayEvent, type Refusal, type RefusalCause, type RefusalDetails } from "../log/index.ts";

/** Refuses an event. */
export function refuse(cause: RefusalCause, { id, type }: PathwayEvent, details: RefusalDetails): Err<Refusal> {
  return err(refusalOf(cause, { eventId: id, type }, details));
}
