import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as root from "welfare-core";
import { displayName, identitySchema } from "welfare-core/identity";
import * as entry from "welfare-core/identity";
import { deepFreeze } from "../../deep-freeze.ts";
import { refusals } from "../../refusals.ts";

const unnamed = { kind: "identity", beneficiaryId: "b-1", synthetic: true } as const;

describe("a name that is read out", () => {
  it("is the given name, then the family name", () => {
    expect(displayName(deepFreeze({ ...unnamed, givenName: "Ada", familyName: "Prova" }))).toBe("Ada Prova");
  });

  it("is the one that is known", () => {
    expect(displayName({ ...unnamed, givenName: "Ada" })).toBe("Ada");
    expect(displayName({ ...unnamed, familyName: "Prova", givenName: undefined })).toBe("Prova");
  });

  it("is none when none is known, and never the key or the address", () => {
    expect(displayName(unnamed)).toBeUndefined();
    expect(displayName({ ...unnamed, email: "ada@example.org", nationalId: "X" })).toBeUndefined();
  });
});

describe("an identity", () => {
  it("says that it is one, and whose", () => {
    expect(refusals(identitySchema, unnamed)).toEqual([]);
    expect(refusals(identitySchema, { ...unnamed, kind: "beneficiary" })).toEqual([{ path: "kind", code: "invalid_value" }]);
    expect(refusals(identitySchema, { beneficiaryId: "b-1" })).toEqual([{ path: "kind", code: "invalid_value" }]);
    expect(refusals(identitySchema, { kind: "identity" })).toEqual([{ path: "beneficiaryId", code: "invalid_type" }]);
  });

  it("is no beneficiary, and a beneficiary is no identity", () => {
    expect(root.beneficiarySchema.safeParse({ ...unnamed, id: "b-1" }).success).toBe(false);
    expect(identitySchema.safeParse({ id: "b-1" }).success).toBe(false);
  });

  it("has names that are not blank, up to 200 characters", () => {
    expect(refusals(identitySchema, { ...unnamed, givenName: "x".repeat(200) })).toEqual([]);
    expect(refusals(identitySchema, { ...unnamed, givenName: "x".repeat(201) })).toEqual([{ path: "givenName", code: "too_big" }]);
    expect(refusals(identitySchema, { ...unnamed, familyName: "" })).toContainEqual({ path: "familyName", code: "too_small" });
    expect(refusals(identitySchema, { ...unnamed, familyName: " \t" })).toEqual([{ path: "familyName", code: "invalid_format" }]);
  });

  it("has a birth date in full", () => {
    expect(refusals(identitySchema, { ...unnamed, birthDate: "1978-04-30" })).toEqual([]);
    expect(refusals(identitySchema, { ...unnamed, birthDate: "1978" })).toEqual([{ path: "birthDate", code: "invalid_format" }]);
    expect(refusals(identitySchema, { ...unnamed, birthDate: "1978-04-31" })).toEqual([{ path: "birthDate", code: "custom" }]);
  });

  it.each(["ada", "ada@", "@example.org", "ada @example.org", "ada@example@org"])("has no address of e-mail such as %s", (email) => {
    expect(refusals(identitySchema, { ...unnamed, email: "ada@example.org" })).toEqual([]);
    expect(refusals(identitySchema, { ...unnamed, email })).toEqual([{ path: "email", code: "custom" }]);
  });
});

describe("the door to identities", () => {
  it("is an entry of its own, with three names", () => {
    expect(Object.keys(entry).sort()).toEqual(["displayName", "identitySchema"]);
    expect(Object.keys(root)).not.toContain("displayName");
    expect(Object.keys(root)).not.toContain("identitySchema");
  });

  it("is not used by any room of the library", () => {
    const source = fileURLToPath(new URL("../../../src/", import.meta.url));
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    expect(files).toContain("beneficiary/identity/index.ts");
    const users = files.filter((file) => /from "[^"]*identity\b[^"]*"/.test(readFileSync(`${source}${file}`, "utf8")));
    expect(users.filter((file) => !file.startsWith("beneficiary/identity/"))).toEqual([]);
  });

  it("is named in the manifest of the package", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
      readonly exports: Readonly<Record<string, { readonly default: string } | string>>;
    };
    const leading = Object.entries(manifest.exports).filter(([, target]) => JSON.stringify(target).includes("identity"));
    expect(leading.map(([name]) => name)).toEqual(["./identity"]);
  });
});
