import { Script } from 'node:vm';

/** What one file may spend in matching, in milliseconds. */
const LIMIT = 1000;

interface Slot {
  depecheTask?: (() => unknown) | undefined;
}

let script: Script | undefined;

/**
 * Runs a task that a user's pattern may hold up for ever: V8 matches without looking at a clock, and only a script
 * under a timeout can be stopped. Null when the time is up.
 */
export function runGuarded<Result>(task: () => Result): { readonly result: Result } | null {
  script ??= new Script('globalThis.depecheTask()');
  const slot = globalThis as Slot;
  slot.depecheTask = task;
  try {
    return { result: script.runInThisContext({ timeout: LIMIT }) as Result };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    slot.depecheTask = undefined;
  }
}
