export function writeUpdates(folder: string, stories: number, seed?: number): number;
