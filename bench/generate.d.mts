/** Writes so many invented dispatches into a folder, a thousand to a subfolder. */
export function writeCorpus(folder: string, count: number, seed?: number): void;
