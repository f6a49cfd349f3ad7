import * as z from "zod";

/** Checks unknown data for a name in a pathway: kebab-case, 64 at most. */
export const nameSchema = /*@__PURE__*/ (() =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "a name in kebab-case, such as in-follow-up")
    .max(64))();
