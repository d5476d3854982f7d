import type { PackError } from './pack-error.ts';

/** A record not yet checked, with the place it was read from. */
export interface RawRecord {
  file: string;
  /** Counts from 1. */
  line: number;
  value: Record<string, unknown>;
}

/** A record that fits its schema, with the place it was read from. */
export interface PlacedRecord<T> {
  file: string;
  line: number;
  record: T;
}

/** An error at a record's place. */
export function errorAt(
  place: { file: string; line: number },
  code: PackError['code'],
  field: string | null,
  message: string,
): PackError {
  return { code, file: place.file, line: place.line, field, message };
}
