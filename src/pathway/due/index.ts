export { type DueAction, type DueStatus } from "./due-action.ts";
export { dueActions } from "./due-actions.ts";
