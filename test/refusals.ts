import type * as z from "zod";

/** What a schema says against a value: where, and with which code. Empty when it accepts it. */
export function refusals(schema: z.ZodType, value: unknown): readonly { readonly path: string; readonly code: string }[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, code }) => ({ path: path.join("."), code }));
}
