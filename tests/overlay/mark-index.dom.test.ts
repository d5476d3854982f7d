import { beforeEach, describe, expect, it } from 'vitest';
import { MarkIndex } from '../../overlay/mark-index.ts';
import { textStretches } from '../../overlay/text-stretches.ts';
import { aMarkIn } from './a-mark.ts';

const TEXT = 'Ada Quill met Bo Reed in Vell.';
let text: Text;

beforeEach(() => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  text = document.querySelector('p')!.firstChild as Text; // the paragraph holds one text
});

describe('the index of marks', () => {
  it('finds the mark that holds or touches a caret position', () => {
    const index = new MarkIndex();
    const ada = aMarkIn(text, 0, 9);
    const bo = aMarkIn(text, 14, 21, { entity: 'bo' });
    index.add([bo, ada]);
    expect([0, 4, 9, 14, 21].map((offset) => index.touching(text, offset)[0])).toEqual([ada, ada, ada, bo, bo]);
  });

  it('finds NOTHING between marks and in other nodes', () => {
    const index = new MarkIndex();
    index.add([aMarkIn(text, 0, 9)]);
    expect(index.touching(text, 12)).toEqual([]);
    expect(index.touching(document.body, 0)).toEqual([]);
  });

  it('names both marks where two stand side by side', () => {
    const index = new MarkIndex();
    const left = aMarkIn(text, 0, 3);
    const right = aMarkIn(text, 3, 9);
    index.add([left, right]);
    expect(index.touching(text, 3)).toEqual([right, left]);
  });

  it('agrees with a plain search at 5,000 marks in one text', () => {
    const long = document.createTextNode('ab '.repeat(5000));
    document.body.append(long);
    const index = new MarkIndex();
    const marks = Array.from({ length: 5000 }, (_, n) => aMarkIn(long, n * 3, n * 3 + 2));
    index.add(marks);
    for (const offset of [0, 2, 7499, 7500, 7501, 14_998, 14_999, 15_000]) {
      const plain = marks.filter(({ mention }) => mention.start <= offset && offset <= mention.end);
      expect(index.touching(long, offset)).toEqual(plain);
    }
  });

  it('forgets the marks of a block and keeps those of others', () => {
    const index = new MarkIndex();
    const ada = aMarkIn(text, 0, 9, { block: 1 });
    const bo = aMarkIn(text, 14, 21, { block: 2 });
    index.add([ada, bo]);
    expect(index.remove([1, 7])).toEqual([ada]);
    expect(index.touching(text, 4)).toEqual([]);
    expect([...index.all()]).toEqual([bo]);
  });

  it('does NOT keep a mark whose text the page has shortened', () => {
    expect(new MarkIndex().add([aMarkIn(text, 20, 99)])).toEqual([]);
  });
});

describe('stretches of text', () => {
  it('follows a name over markup and leaves out what is before and after', () => {
    document.body.innerHTML = '<p>By <b>Ada</b> <i>Mary</i> Quill today</p>';
    const [, b, , , rest] = document.querySelector('p')!.childNodes;
    const range = {
      startContainer: b!.firstChild!,
      startOffset: 0,
      endContainer: rest!,
      endOffset: 6,
      collapsed: false,
    };
    const found = textStretches(range).map(({ node, start, end }) => node.data.slice(start, end));
    expect(found).toEqual(['Ada', ' ', 'Mary', ' Quill']);
  });

  it('gives nothing when the page has taken one end away', () => {
    const gone = document.createTextNode('Quill');
    const range = { startContainer: text, startOffset: 0, endContainer: gone, endOffset: 5, collapsed: false };
    expect(textStretches(range)).toEqual([]);
  });
});
