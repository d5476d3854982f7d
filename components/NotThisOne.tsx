import { Component } from 'preact';
import type { MarkRule, RuleScope } from '../model/mark-rule.ts';
import type { Ruling } from './card-actions.ts';
import { Fold } from './Fold.tsx';

interface Props {
  ruling: Ruling;
  /** Whom the name is taken for. */
  name: string;
}

type State =
  | { kind: 'open' }
  | { kind: 'ruled'; rule: MarkRule }
  /** Nothing could be stored. */
  | { kind: 'failed' };

/** "Not this one": the reader says how far a name does not mean the card's entity, and can take it back at once. */
export class NotThisOne extends Component<Props, State> {
  override state: State = { kind: 'open' };

  #settle = (done: Promise<State>): void => {
    done.then(
      (state) => this.setState(state),
      () => this.setState({ kind: 'failed' }),
    );
  };
  #reject = (scope: RuleScope): void =>
    this.#settle(this.props.ruling.reject(scope).then((rule) => ({ kind: 'ruled', rule })));
  #restore = (rule: MarkRule): void => this.#settle(this.props.ruling.restore(rule).then(() => ({ kind: 'open' })));

  override render({ ruling: { surface, host }, name }: Props, state: State) {
    const scopes: [RuleScope, string][] = [
      ['here', 'Here only'],
      ['page', 'On this page'],
      ...(host === '' ? [] : ([['site', `On ${host}`]] satisfies [RuleScope, string][])),
      ['everywhere', 'Everywhere'],
    ];
    return (
      <section class="card-section not-this-one">
        <Fold open={false} class="fold-section" title={<h3>Not this one</h3>}>
          <p role="status">
            {state.kind === 'ruled' && (
              <>
                “<bdi>{surface}</bdi>” is no longer taken for <bdi>{name}</bdi> {RULED_WORDS[state.rule.scope]}
                {state.rule.scope === 'site' && ` ${host}`}.{' '}
              </>
            )}
            {state.kind === 'failed' && 'That could not be stored. Reload the page to try again.'}
            {state.kind === 'open' && (
              <>
                Stop taking “<bdi>{surface}</bdi>” for <bdi>{name}</bdi>:
              </>
            )}
          </p>
          {state.kind === 'ruled' ? (
            <button type="button" class="quiet-button" onClick={() => this.#restore(state.rule)}>
              Undo
            </button>
          ) : (
            <div class="scopes">
              {scopes.map(([scope, words]) => (
                <button key={scope} type="button" class="quiet-button" onClick={() => this.#reject(scope)}>
                  {words}
                </button>
              ))}
            </div>
          )}
        </Fold>
      </section>
    );
  }
}

const RULED_WORDS: Record<RuleScope, string> = {
  here: 'at this place',
  page: 'on this page',
  site: 'on',
  everywhere: 'anywhere',
};
