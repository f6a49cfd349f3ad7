export { type NoFigure, noFigure } from "./no-figure.ts";
export { rowsByPerson } from "./rows-by-person.ts";
export { shareOf, type ShareOfPeople } from "./share-of.ts";
