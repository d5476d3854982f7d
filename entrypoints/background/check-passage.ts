import type { Passage } from '../../model/passage.ts';

/** Entities that one paragraph may name: a list of all members of a large cabinet. */
const MAX_BESIDE = 60;

/** The passage as far as it can be used; undefined when it is none. A sentence that is too long is cut off by the composer. */
export function checkPassage(passage: Passage | undefined): Passage | undefined {
  if (passage === undefined || !Array.isArray(passage.beside)) return undefined;
  const beside = passage.beside.filter((entity) => typeof entity === 'string').slice(0, MAX_BESIDE);
  const { sentence, mark, lang } = passage;
  const isRead = typeof sentence === 'string' && typeof mark?.start === 'number' && typeof mark.end === 'number';
  return {
    beside,
    sentence: isRead ? sentence : null,
    mark: isRead ? mark : null,
    lang: typeof lang === 'string' ? lang : null,
  };
}
