/** What is no prose: addresses, handles and the errors of spreadsheets, found where they begin. */

const HOST = /[a-z0-9.-]/;
const topDomains = new Set(
  "com ru me net org io kz br de uk be ly link app tv co info page site online biz by ua eu us gg cc am goo gl ee to su store shop dev ai fm рф".split(
    " ",
  ),
);
const ENDS = new Set(["", " ", "\n", ",", ";", "|", "(", ")", '"', "<", ">"]);

/**
 * Where an address that begins here ends, 0 where none does; `tried`: up to where the attempt looked, so that no
 * later attempt looks there again.
 */
export function endOfLink(text: string, start: number): { readonly end: number; readonly tried: number } {
  const scheme = text.startsWith("http://", start) || text.startsWith("https://", start);
  if (scheme) return { end: endOfAddress(text, start), tried: start };
  let end = start;
  while (HOST.test(text.charAt(end))) end++;
  const host = withoutStops(text.slice(start, end));
  const dot = host.lastIndexOf(".");
  const tried = { end: 0, tried: end };
  if (dot <= 0 || !topDomains.has(host.slice(dot + 1))) return tried;
  const last = host.slice(dot + 1).length;
  if (text.charAt(end) === "/" || host.startsWith("www.") || (last >= 2 && host.length > 4 && !/\d\./.test(host)))
    return { end: text.charAt(end) === "/" ? endOfAddress(text, end) : start + host.length, tried: end };
  return tried;
}

function withoutStops(host: string): string {
  let end = host.length;
  while (host.charAt(end - 1) === ".") end--;
  return host.slice(0, end);
}

function endOfAddress(text: string, start: number): number {
  let end = start;
  while (!ENDS.has(text.charAt(end))) end++;
  return end;
}

const HANDLE = /[\p{L}\p{N}_.-]/u;

/** "@run.jess2024: 27k" → up to the colon; "@ $500" is no handle. */
export function endOfHandle(text: string, start: number): number {
  let end = start + 1;
  while (HANDLE.test(text.charAt(end))) end++;
  while (/[.-]/.test(text.charAt(end - 1))) end--;
  return end > start + 1 ? end : 0;
}

/** As Sheets, Excel and their Russian, German and Portuguese versions write them, without the closing mark. */
const sheetErrors =
  "#n/a #ref #div/0 #value #name? #name #num #null #error #spill #calc #loading #дел/0 #знач #ссылка #имя #число #пусто #н/д #ошибка #wert #bezug #nv #zahl #überlauf #valor #nome #núm #nulo #n/d #####".split(
    " ",
  );

const WITHIN = /[\p{L}\p{N}_]/u;

export function endOfSheetError(text: string, start: number): number {
  for (const error of sheetErrors)
    if (text.startsWith(error, start)) {
      const end = start + error.length;
      const next = text.charAt(end);
      if (error.startsWith("###")) return pastHashes(text, end);
      if (next === "!" || next === "?") return end + 1;
      if (!WITHIN.test(next)) return end;
    }
  return 0;
}

function pastHashes(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === "#") end++;
  return end;
}
