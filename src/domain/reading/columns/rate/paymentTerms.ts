/** The terms of a rate → how it is paid: the one term of its reading, and all of them for a brief. */
import type { Terms } from "./terms.ts";

/** "net_30", else "prepay_50": days go before a deposit. */
export function paymentTermOf({ prepay, upfront, netDays }: Terms): string | undefined {
  if (netDays !== undefined) return `net_${netDays}`;
  const share = prepay ?? (upfront === 100 ? upfront : undefined);
  return share === undefined ? undefined : `prepay_${share}`;
}

/** "prepay_50 net_30"; "prepay_?" is a deposit of unknown size, as all of it upfront is where days are named, too. */
export function paymentTermsOf({ prepay, upfront, netDays }: Terms): string | undefined {
  const share = prepay ?? (netDays === undefined ? upfront : upfront && "?");
  const named = [share === undefined ? [] : `prepay_${share}`, netDays === undefined ? [] : `net_${netDays}`].flat();
  return named.join(" ") || undefined;
}
