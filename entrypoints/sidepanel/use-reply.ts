import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../model/result.ts';

type Answer<T> = Result<T, { message: string }>;

const NO_ANSWER = {
  ok: false,
  error: { message: 'Sidelight is not answering. Close the panel and open it again.' },
} as const;

/**
 * The answer to a question that is asked anew when its key changes. The last answer stands until the next has come, so
 * that nothing flickers; an answer to an older question changes nothing.
 * @param key  null: nothing to ask
 */
export function useReply<T>(key: string | null, ask: () => Promise<Answer<T>>): Answer<T> | null {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  // The key stands for all that the question is made of.
  useEffect(() => {
    let isCurrent = true;
    if (key === null) setAnswer(null);
    else
      ask()
        .catch((): Answer<T> => NO_ANSWER)
        .then((reply) => isCurrent && setAnswer(reply));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return answer;
}
