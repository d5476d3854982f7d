import type { FeedCard } from '../model/pack-board.ts';
import type { UpdateState } from '../model/update.ts';
import { formatBytes } from './format-bytes.ts';

interface Props {
  feed: FeedCard;
  onCheck: () => void;
  onCancel: () => void;
  onRemove: () => void;
}

/** An instant as the page writes it: "24 Nov 2026, 12:00", in the reader's own zone. */
const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const when = (instant: string) => WHEN.format(new Date(instant));

/** One subscription: whose key, when it was and will be checked, and where its update stands. */
export function FeedStatus({ feed, onCheck, onCancel, onRemove }: Props) {
  const { update } = feed;
  const busy = update.phase !== 'idle' && update.phase !== 'failed';
  return (
    <article class="feed" aria-labelledby={`feed-${feed.id}`}>
      <h4 id={`feed-${feed.id}`} class="feed-title">
        <bdi>{feed.title}</bdi>
      </h4>
      <p class="feed-address">
        <bdi dir="ltr">{feed.url}</bdi>
      </p>
      <p class="quiet">
        Key <code class="fingerprint">{feed.fingerprint}</code>, pinned
      </p>
      <p class="quiet">
        {update.lastCheck === null ? 'Not checked yet' : `Checked ${when(update.lastCheck)}`}
        {update.lastChange !== null && `; changed ${when(update.lastChange)}`}
        {feed.nextCheck !== null && !busy && `; next ${when(feed.nextCheck)}`}
      </p>
      <Progress update={update} />
      {update.phase === 'failed' && update.error !== null && (
        <p class="feed-error" role="alert">
          {update.error.message} {update.error.remedy}
        </p>
      )}
      <fieldset class="pack-actions buttons" aria-label={`What can be done with the feed ${feed.title}`}>
        {busy ? (
          // Once it is being installed there is no way back but the whole way.
          <button type="button" disabled={update.phase === 'installing'} onClick={onCancel}>
            Cancel
          </button>
        ) : (
          <button type="button" onClick={onCheck}>
            Check now
          </button>
        )}
        <button type="button" onClick={onRemove}>
          Unsubscribe
        </button>
      </fieldset>
    </article>
  );
}

/** Where the run stands, drawn and in words; the words change with the phase only, so that they can be announced. */
function Progress({ update }: { update: UpdateState }) {
  const job = update.jobs[Math.min(update.job, update.jobs.length - 1)];
  const { phase } = update;
  const phaseWords = wordsOf(update);
  return (
    <div class="feed-progress">
      <p role="status">{phaseWords}</p>
      {phase === 'downloading' && job !== undefined && (
        <>
          <progress max={job.bytes} value={update.received} aria-label={`Download of ${job.title}`} />
          <p class="quiet">
            {formatBytes(update.received)} of {formatBytes(job.bytes)}; {formatBytes(job.bytes - update.received)} to
            come
          </p>
        </>
      )}
      {(phase === 'checking' || phase === 'verifying' || phase === 'installing') && (
        <progress aria-label={phaseWords} />
      )}
    </div>
  );
}

function wordsOf({ phase, jobs, job: at, lastCheck, lastChange }: UpdateState): string {
  const job = jobs[Math.min(at, jobs.length - 1)];
  const name = job === undefined ? '' : `${job.title} ${job.to}`;
  switch (phase) {
    case 'checking':
      return 'Looking for newer versions …';
    case 'downloading':
      return `Fetching ${name}${job?.way === 'delta' ? ', changes only' : ''}${jobs.length > 1 ? ` (${at + 1} of ${jobs.length})` : ''} …`;
    case 'verifying':
      return `Checking ${name} …`;
    case 'installing':
      return `Installing; the previous data answer until it is done …`;
    case 'idle':
      // The end is told like every step before it: who hears the page would otherwise wait for more.
      if (lastCheck === null) return '';
      return lastChange === lastCheck ? 'Updated.' : 'Nothing newer was found.';
    default:
      return '';
  }
}
