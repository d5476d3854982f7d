import { it } from 'vitest';
import { expectFault, type Fault } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'javascript-link',
    'bad-link',
    'sources.jsonl',
    1,
    'url',
    '"url" is "javascript:alert(1)": a link begins with http:// or https:// and holds no white space, quotes or user name.',
  ],
  [
    'link-with-user-name',
    'bad-link',
    'sources.jsonl',
    2,
    'url',
    '"url" is "https://post.example@herald.example/lake": a link begins with http:// or https:// and holds no white space, quotes or user name.',
  ],
  [
    'language-in-words',
    'bad-language',
    'sources.jsonl',
    2,
    'language',
    '"language" is "English": a language is a lower-case ISO 639 code, or "und".',
  ],
  [
    'country-in-lower-case',
    'bad-country',
    'sources.jsonl',
    1,
    'country',
    '"country" is "ch": a country is an upper-case ISO 3166 code of two letters, or null.',
  ],
];

it.each(FAULTS)('refuses a source: %s', (...fault) => {
  expectFault(fault);
});
