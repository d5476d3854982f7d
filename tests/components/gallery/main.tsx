import { render } from 'preact';
import { CardStub } from '../../../components/CardStub.tsx';
import { EntityCard } from '../../../components/EntityCard.tsx';
import '../../../components/tokens.css';
import '../../../components/EntityCard.css';
import { GALLERY } from './cards.ts';

/** Shows one state, named by the address: `?state=full&open` unfolds everything. */
const query = new URLSearchParams(location.search);
const state = GALLERY.find(({ slug }) => slug === query.get('state'));
const nothing = () => {};
const stage = document.body;
stage.style.cssText = 'margin:0;padding:12px;background:var(--paper-sunk)';
if (query.has('rtl')) document.documentElement.dir = 'rtl';
const box = document.createElement('div');
box.style.cssText =
  'max-inline-size:368px;max-block-size:520px;display:flex;flex-direction:column;overflow:hidden;border:1px solid var(--ink-line);border-radius:var(--radius);box-shadow:var(--shadow)';
if (query.has('whole')) box.style.maxBlockSize = 'none';
stage.append(box);

if (query.has('letters')) {
  // What pictures depend on besides our own files: how this machine draws letters.
  box.className = 'card';
  for (const face of ['--face-frame', '--face-text']) {
    for (const weight of [400, 600]) {
      const line = document.createElement('p');
      line.style.font = `${weight} 15px / 1.4 var(${face})`;
      line.textContent = 'Ada Quill [1] 0123456789 × · – “x” Ада Квилл آدا كويل アダ 12 px';
      box.append(line);
    }
  }
} else if (state === undefined) {
  box.textContent = GALLERY.map(({ slug }) => slug).join(' ');
} else if (state.card === null) {
  render(
    <CardStub name="Ada Quill" kind="person" type="actor" failure={state.failure ?? null} onClose={nothing} />,
    box,
  );
} else {
  render(
    <EntityCard
      card={state.card}
      mark={state.mark}
      onClose={nothing}
      onBack={state.nested ? nothing : undefined}
      onOpenEntity={nothing}
      actions={state.actions ?? {}}
    />,
    box,
  );
}
if (query.has('whole')) for (const fold of document.querySelectorAll('details')) fold.open = true;
document.documentElement.dataset.ready = 'yes';
