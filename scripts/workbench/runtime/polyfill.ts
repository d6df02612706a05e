/** The one thing of the language that o-spreadsheet needs and Node 20 lacks: import it before the engine. */
type Group = (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => object;
const withGroupBy = Object as unknown as { groupBy?: Group };

withGroupBy.groupBy ??= (items, keyOf) => {
  const groups: Record<PropertyKey, unknown[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
};
