import { indicatorDefinitionSchema } from "welfare-core";
import { describeModel } from "../schema-laws.ts";
import { changeIndicator, countIndicator, everyIndicator, meanIndicator, proportionIndicator, sumIndicator } from "./arbitraries.ts";

describeModel("a count", indicatorDefinitionSchema, countIndicator);
describeModel("a proportion", indicatorDefinitionSchema, proportionIndicator);
describeModel("a sum", indicatorDefinitionSchema, sumIndicator);
describeModel("a mean", indicatorDefinitionSchema, meanIndicator);
describeModel("a mean change", indicatorDefinitionSchema, changeIndicator);
describeModel("an indicator of any kind", indicatorDefinitionSchema, everyIndicator);
