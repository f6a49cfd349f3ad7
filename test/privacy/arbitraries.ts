import fc from "fast-check";
import type { FrequencyTable, TableCell } from "welfare-core";

/** Names of dimensions with their number of categories. */
export type Shape = readonly (readonly [dimension: string, categories: number])[];

/** Tables of the same people, linked by their population, one for each shape. */
export function tablesOf(shapes: readonly Shape[], people: readonly (readonly number[])[]): readonly FrequencyTable[] {
  const names = [...new Set(shapes.flatMap((shape) => shape.map(([dimension]) => dimension)))];
  return shapes.map((shape, index) => {
    const dimensions = shape.map(([id, size]) => ({ id, categories: Array.from({ length: size }, (_, place) => `${id}${place}`) }));
    const places = dimensions.reduce<readonly TableCell["at"][]>(
      (all, { id, categories }) => all.flatMap((at) => [at, ...categories.map((category) => ({ ...at, [id]: category }))]),
      [{}],
    );
    const isAt = (person: readonly number[], at: TableCell["at"]) =>
      dimensions.every(
        ({ id, categories }) => at[id] === undefined || at[id] === categories[(person[names.indexOf(id)] ?? 0) % categories.length],
      );
    return {
      id: `t${index}`,
      population: "people",
      dimensions,
      cells: places.map((at) => ({ at, count: people.filter((person) => isAt(person, at)).length })),
    };
  });
}

/** People by their categories, few of them in the later ones. */
function people(most: number): fc.Arbitrary<readonly (readonly number[])[]> {
  const category = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.constant(1) }, fc.nat({ max: 11 }));
  return fc.array(fc.tuple(category, category, category, category), { maxLength: most, size: "max" });
}

/** Tables of the given shapes, linked where they share a dimension or the total. */
export function linkedTables(shapes: readonly (readonly Shape[])[], most: number): fc.Arbitrary<readonly FrequencyTable[]> {
  return fc.tuple(fc.constantFrom(...shapes), people(most)).map(([chosen, all]) => tablesOf(chosen, all));
}

/** The same tables with some cells hidden. */
export function withHidden(tables: readonly FrequencyTable[], hidden: readonly boolean[]): readonly FrequencyTable[] {
  let next = 0;
  return tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => {
      next += 1;
      return hidden[next % hidden.length] === true ? { ...cell, count: null } : cell;
    }),
  }));
}
