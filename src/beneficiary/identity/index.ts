export { displayName } from "./display-name.ts";
export { type Identity } from "./identity.ts";
export { identitySchema } from "./schema.ts";
