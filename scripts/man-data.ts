// What the man page is made of; bundled and run by the build.
import { COMMANDS } from '../src/commands/commands.ts';
import { FORMATS } from '../src/export/formats.ts';
import { CONTAINERS, WRAPPERS } from '../src/input/containers.ts';

export const commands = COMMANDS;
export const reads = [...CONTAINERS, ...WRAPPERS];
export const writes = FORMATS;
