/** Lines of Activity and partnerships → which line belongs to which; a line that fits several equally is a doubt. */
import { type Day, monthOf } from "../day.ts";
import { foldedName } from "../names.ts";
import type { Creator } from "../people/creator.ts";
import { isOff } from "../sheets/isOut.ts";
import type { Partnership } from "../sheets/partnership.ts";
import type { Text } from "../text.ts";
import { partnershipKeys, type WhoIs, whoIs } from "./keys.ts";
import type { Activity, Happening } from "./types.ts";

/** Told at the line of Activity. */
export type LineDoubt = {
  readonly row: number;
  readonly kind: string;
  readonly found: Text;
  readonly todo: Text;
};

export type Matched = {
  readonly lines: ReadonlyMap<Partnership, readonly Activity[]>;
  readonly doubts: readonly LineDoubt[];
};

/** By the creator under any name, market and campaign where they are given, else by what is still open. */
export function matchActivity(
  activity: readonly Activity[],
  partnerships: readonly Partnership[],
  creators: readonly Creator[] = [],
  keys: ReadonlyMap<Partnership, string> = partnershipKeys(partnerships, creators),
): Matched {
  const who = whoIs(creators);
  const byKey = new Map([...keys].map(([one, key]) => [key, one]));
  const byPerson = new Map<string, Partnership[]>();
  for (const one of partnerships) {
    const name = who(one.creator, one.market?.code);
    byPerson.set(name, [...(byPerson.get(name) ?? []), one]);
  }
  const lines = new Map<Partnership, Activity[]>();
  const doubts: LineDoubt[] = [];
  for (const line of activity) {
    const keyed = line.of === undefined ? undefined : byKey.get(line.of);
    const found = keyed ? { owners: [keyed] } : ownersOf(line, byPerson, who);
    if ("found" in found) doubts.push({ row: line.row, ...found });
    else for (const one of found.owners) lines.set(one, [...(lines.get(one) ?? []), line]);
  }
  return { lines, doubts };
}

type Owners = { readonly owners: readonly Partnership[] } | Omit<LineDoubt, "row">;

function ownersOf(line: Activity, byPerson: ReadonlyMap<string, readonly Partnership[]>, who: WhoIs): Owners {
  const people = byPerson.get(who(line.creator, line.market)) ?? [];
  const ofMarket = people.filter(({ market }) => line.market === undefined || market?.code === line.market);
  if (!ofMarket.length) return isOfPerson(line.what) ? { owners: [] } : nobody(line);
  const campaign = foldedName(line.campaign ?? "");
  const named = ofMarket.filter((one) => foldedName(one.campaign ?? "") === campaign);
  const own = campaign === "" ? ofMarket : named;
  if (!own.length) return otherCampaign(line);
  if (isOfPerson(line.what)) return { owners: own };
  const one = onlyOne(line, own);
  return one ? { owners: [one] } : several(line, own.length);
}

/** What is said of the person and of no deal alone. */
const isOfPerson = (what: Happening): boolean => what === "vetted" || what === "checkIn" || what === "note";

const before: readonly Happening[] = [
  "contacted",
  "agreed",
  "signed",
  "contractData",
  "token",
  "productSent",
  "productReceived",
  "draft",
  "feedback",
  "approved",
  "posted",
];

/** The one that is open for such a line, of several the one of its month; where none is open, the latest. */
function onlyOne(line: Activity, own: readonly Partnership[]): Partnership | undefined {
  if (own.length === 1) return own[0];
  const open = own.filter((one) => isOpenFor(line, one));
  const out = before.includes(line.what) ? [] : own.filter((one) => isOutBy(one, line.on));
  const left = open.length ? open : lastOf(out.length ? out : own);
  if (left.length === 1) return left[0];
  const ofMonth = left.filter(({ month }) => month === monthOf(line.on));
  return ofMonth.length === 1 ? ofMonth[0] : undefined;
}

function isOpenFor({ what, on }: Activity, one: Partnership): boolean {
  if (isOff(one)) return false;
  const out = isOutBy(one, on);
  if (what === "posted") return !out || one.postedOn === on;
  if (before.includes(what)) return !out;
  if (what === "paid" || what === "invoice") return one.paidOn === undefined || one.paidOn === on;
  return out && Object.keys(one.results.metrics).length === 0;
}

/** Whether the sheet says that it was out by then. */
const isOutBy = ({ postedOn, status }: Partnership, on: Day): boolean =>
  postedOn === undefined ? status === "live" : postedOn <= on;

function lastOf(own: readonly Partnership[]): readonly Partnership[] {
  const dayOf = ({ postedOn, plannedOn, month }: Partnership): string => postedOn ?? plannedOn ?? month ?? "";
  const last = own.map(dayOf).sort()[own.length - 1];
  return own.filter((one) => dayOf(one) === last);
}

const nobody = ({ creator, market }: Activity): Omit<LineDoubt, "row"> => ({
  kind: "nobody",
  found: {
    en: `no partnership of “${creator}”${market ? ` in ${market}` : ""} was found`,
    ru: `размещение с «${creator}»${market ? ` (${market})` : ""} не найдено`,
  },
  todo: {
    en: "type the name as in your tab, or add it to “Also known as” in Creators",
    ru: "впишите имя как в своей таблице или добавьте его в «Другие имена» на вкладке Creators",
  },
});

const otherCampaign = ({ creator, campaign }: Activity): Omit<LineDoubt, "row"> => ({
  kind: "campaign",
  found: {
    en: `“${creator}” has no partnership in the campaign “${campaign}”`,
    ru: `у «${creator}» нет размещения в кампании «${campaign}»`,
  },
  todo: {
    en: "type the campaign as in your tab, or leave it blank",
    ru: "впишите кампанию как в своей таблице или оставьте пустой",
  },
});

const several = ({ creator }: Activity, count: number): Omit<LineDoubt, "row"> => ({
  kind: "several",
  found: {
    en: `“${creator}” has ${count} partnerships that this may be about`,
    ru: `у «${creator}» несколько подходящих размещений: ${count}`,
  },
  todo: {
    en: "type the market and the campaign of the one that is meant",
    ru: "впишите рынок и кампанию того, о котором речь",
  },
});
