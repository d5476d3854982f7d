import { useEffect, useState } from 'preact/hooks';
import { AsOfField } from '../../components/AsOfField.tsx';
import { DossierView } from '../../components/DossierView.tsx';
import { KindSign } from '../../components/KindSign.tsx';
import { KIND_WORDS } from '../../components/kind-words.ts';
import { todayHere } from '../../extension/today-here.ts';
import type { Card } from '../../model/card.ts';
import type { IsoDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import { type DossierAddress, readAddress, writeAddress } from './dossier-address.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { FindEntity } from './FindEntity.tsx';
import { openForPrint } from './open-for-print.ts';
import { useDossier } from './use-dossier.ts';

/** The full page about the entity that the address names, as of the day that it names. */
export function App() {
  const [address, setAddress] = useState<DossierAddress>(() => readAddress(location.search));
  const state = useDossier(address);
  const card = state?.ok ? state.value.card : null;
  useEffect(() => {
    const onBack = () => setAddress(readAddress(location.search));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  useEffect(openForPrint, []);
  useEffect(() => {
    document.title = card === null ? 'Sidelight' : `${card.name} · Sidelight`;
  }, [card]);
  const go = (next: DossierAddress) => {
    history.pushState(null, '', writeAddress(next));
    setAddress(next);
  };
  const hrefOf = (entity: EntityId) => writeAddress({ entity, asOf: address.asOf });
  const openEntity = (entity: EntityId) => {
    go({ ...address, entity });
    scrollTo(0, 0);
  };
  return (
    <div class="dossier">
      {card !== null && <Head card={card} address={address} onAsOf={(asOf) => go({ ...address, asOf })} />}
      <main class="card dossier-body">
        {address.entity === '' && <FindEntity title="Whom is the page about?" message="" hrefOf={hrefOf} />}
        {address.entity !== '' && state === null && <p class="empty">Reading the packs …</p>}
        {state?.ok === false && (
          <FindEntity
            title={state.error.code === 'unknown-entity' ? 'Not in the packs installed' : 'No page'}
            message={explain(state.error)}
            hrefOf={hrefOf}
          />
        )}
        {state?.ok && <DossierView page={state.value} hrefOf={hrefOf} onOpenEntity={openEntity} />}
      </main>
    </div>
  );
}

interface HeadProps {
  card: Card;
  address: DossierAddress;
  onAsOf: (day: IsoDate | null) => void;
}

function Head({ card, address, onAsOf }: HeadProps) {
  return (
    <header class="dossier-head">
      <div class="dossier-title">
        <KindSign kind={card.kind} type={card.type} />
        <h1>
          <bdi>{card.name}</bdi>
        </h1>
        <p class="quiet">{KIND_WORDS[card.kind]}</p>
      </div>
      <AsOfField asOf={card.asOf} today={todayHere()} article={null} onChange={onAsOf} />
      <ExportButtons address={address} />
    </header>
  );
}

function explain({ code, message }: { code: string; message: string }): string {
  if (code !== 'unknown-entity') return message;
  return `${message} It may be in a pack that was switched off or removed, or the address may be mistyped. Search for it by name:`;
}
