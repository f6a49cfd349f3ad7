export { err, type Err, ok, type Ok, type Result } from "./result.ts";
