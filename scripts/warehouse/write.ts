export async function writeWarehouse(_: unknown): Promise<string[]> { return []; }
