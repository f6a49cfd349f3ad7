/** Most words of a sentence that someone has to take in at once. */
const MOST_WORDS = 25;

/** A sentence with its places filled in, in one pass: what is filled in is never taken for a place itself. */
export function filled(template: string, places: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (mark, name: string) => (Object.hasOwn(places, name) ? (places[name] ?? mark) : mark));
}

/**
 * Says things in as few sentences of at most 25 words as they need, in order, each thing once. A thing that is too long by itself has a sentence of its own.
 *
 * @param write - a sentence about some of the things; `isFirst`: whether it is the first of these sentences
 */
export function inSentences(things: readonly string[], write: (some: readonly string[], isFirst: boolean) => string): readonly string[] {
  const sentences: string[] = [];
  let some: readonly string[] = [];
  for (const thing of new Set(things)) {
    const isFirst = sentences.length === 0;
    if (some.length > 0 && wordsIn(write([...some, thing], isFirst)) > MOST_WORDS) {
      sentences.push(write(some, isFirst));
      some = [];
    }
    some = [...some, thing];
  }
  if (some.length > 0) sentences.push(write(some, sentences.length === 0));
  return sentences;
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).length;
}
