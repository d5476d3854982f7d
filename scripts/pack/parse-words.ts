import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads the words of a command.
 * @param words    what stands after the command
 * @param options  names of the options, each with a value
 * @returns null when an option is unknown or lacks its value: said on standard error
 */
export function parseWords<K extends string>(
  words: string[],
  options: readonly K[],
): { positionals: string[]; values: Partial<Record<K, string>> } | null {
  const config = Object.fromEntries(options.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: config,
      allowPositionals: true,
    } satisfies ParseArgsConfig);
    const named: Partial<Record<K, string>> = {};
    for (const name of options) {
      const value = values[name];
      if (typeof value === 'string') named[name] = value;
    }
    return { positionals, values: named };
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return null;
  }
}
