/** Numbers of rows, told briefly. */

/** [4, 7, 8, 9] → "4, 7–9" */
export function spans(rows: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (rows[end + 1] === (rows[end] ?? 0) + 1) end++;
    parts.push(end > at ? `${rows[at]}–${rows[end]}` : `${rows[at]}`);
    at = end + 1;
  }
  return parts.join(", ");
}
