import { useEffect, useState } from 'preact/hooks';
import { PackStatus } from '../../components/PackStatus.tsx';
import { sendMessage } from '../../extension/messenger.ts';
import type { InstalledPack } from '../../model/pack.ts';
import type { Result } from '../../model/result.ts';

/** The installed packs, as the background tells them. */
export function Packs() {
  const [reply, setReply] = useState<Result<InstalledPack[], { message: string }> | null>(null);
  useEffect(() => {
    sendMessage('listPacks', undefined)
      .then(setReply)
      .catch(() => setReply({ ok: false, error: { message: 'Sidelight is not answering. Reload this page.' } }));
  }, []);
  if (reply === null) return <p class="empty">Looking at what is installed …</p>;
  if (!reply.ok) {
    return (
      <p class="empty" role="alert">
        {reply.error.message}
      </p>
    );
  }
  if (reply.value.length === 0) return <p class="empty">No pack is installed, so no page can be marked.</p>;
  return (
    <>
      {reply.value.length > 1 && (
        <p>The packs work as one. Where they differ about somebody, the word of the one that stands first counts.</p>
      )}
      {reply.value.map((pack) => (
        <PackStatus key={pack.manifest.id} pack={pack} />
      ))}
    </>
  );
}
