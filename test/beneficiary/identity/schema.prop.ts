import { identitySchema } from "welfare-core/identity";
import { describeModel } from "../../schema-laws.ts";
import { identity } from "./arbitraries.ts";

describeModel("an identity", identitySchema, identity);
