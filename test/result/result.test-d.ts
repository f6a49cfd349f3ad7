import { err, type Err, ok, type Ok, type Result } from "welfare-core";
import { expectTypeOf, it } from "vitest";

type Answer = Result<number, { readonly code: "empty" }>;

it("ok and err are the two members of a result", () => {
  expectTypeOf(ok(3)).toEqualTypeOf<Ok<number>>();
  expectTypeOf(err({ code: "empty" as const })).toEqualTypeOf<Err<{ code: "empty" }>>();
  expectTypeOf(ok(3)).toExtend<Answer>();
  expectTypeOf(err({ code: "empty" as const })).toExtend<Answer>();
  expectTypeOf(err({ code: "full" as const })).not.toExtend<Answer>();
});

it("the value is reached only after the question", () => {
  const answer = ok(3) as Answer;
  // @ts-expect-error it may be a refusal
  void answer.value;
  if (answer.ok) expectTypeOf(answer.value).toEqualTypeOf<number>();
  else expectTypeOf(answer.error.code).toEqualTypeOf<"empty">();
});
