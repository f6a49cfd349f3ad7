export { outcomeSpells } from "./outcome-spells.ts";
