import { useEffect, useState } from 'preact/hooks';
import { RuleList } from '../../components/RuleList.tsx';
import { readMarkRules, removeMarkRule, watchMarkRules } from '../../extension/mark-rules.ts';
import type { MarkRule } from '../../model/mark-rule.ts';

/** The rules of "not this one", as they stand in this browser. */
export function Rules() {
  const [rules, setRules] = useState<readonly MarkRule[] | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    readMarkRules().then(setRules);
    watchMarkRules(setRules, closing.signal);
    return () => closing.abort();
  }, []);
  return rules === null ? null : <RuleList rules={rules} onRemove={({ id }) => void removeMarkRule(id)} />;
}
