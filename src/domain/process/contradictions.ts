/** Facts that cannot all be so, or should not be: each told with what was found and what to do. */

import type { PlatformStatus } from "../config/factKinds.ts";
import { type Day, daysBetween } from "../day.ts";
import { formatDay } from "../format.ts";
import { isOff } from "../sheets/isOut.ts";
import { platformName, platformNamed, platformsIn } from "../tables/platformFacts.ts";
import type { Language, Text } from "../text.ts";
import { firstDay, hasLink, hasToken, lastDay, latest, linesOf, movedTo, posted, postedBy } from "./evidence.ts";
import { firstPaid, isUpfront, paid } from "./paying.ts";
import type { Contradiction, Happening, ProcessFacts } from "./types.ts";

type Finder = (facts: ProcessFacts) => Contradiction | undefined;

export const contradictionsOf = (facts: ProcessFacts): readonly Contradiction[] =>
  finders.flatMap((find) => find(facts) ?? []);

const told = (kind: string, found: Text, todo: Text): Contradiction => ({ kind, found, todo });
/** A sentence with days in it, each as its language writes it. */
const dated = (en: string, ru: string, ...days: readonly Day[]): Text => {
  const filled = (text: string, language: Language) =>
    text.replace(/\{(\d)\}/g, (_, at) => formatDay(days[Number(at)] ?? "", language));
  return { en: filled(en, "en"), ru: filled(ru, "ru") };
};

const correctDays: Text = {
  en: "correct whichever day is wrong, in your tab or in Activity",
  ru: "исправьте неверную дату в своей таблице или в журнале",
};

const finders: readonly Finder[] = [
  function postedBeforeApproved(facts) {
    const [out, approved] = [posted(facts)?.on, firstDay(facts, "approved")];
    if (out === undefined || approved === undefined || out >= approved) return undefined;
    const found = dated("posted on {0}, approved only on {1}", "вышло {0}, а согласовано только {1}", out, approved);
    return told("postedBeforeApproved", found, {
      en: "look at what went out; ask that nothing is posted before the approval",
      ru: "проверьте, что вышло; попросите не публиковать до согласования",
    });
  },
  function paidBeforeSigned(facts) {
    const [first, signed] = [firstPaid(facts), firstDay(facts, "signed")];
    if (first === undefined || signed === undefined || first >= signed) return undefined;
    return told(
      "paidBeforeSigned",
      dated("paid on {0}, signed only on {1}", "оплачено {0}, а подписано только {1}", first, signed),
      correctDays,
    );
  },
  function paidBeforeDue(facts) {
    if (isOff(facts.partnership)) return undefined;
    const whole = paid(facts)?.on;
    const out = posted(facts);
    if (whole === undefined || isUpfront(facts)) return early(facts);
    if (out && (out.on === undefined || out.on <= whole)) return early(facts);
    return told(
      "paidBeforeDue",
      dated("paid in full on {0}, before publication", "оплачено полностью {0}, до выхода", whole),
      {
        en: "the terms leave a part until after publication: see that the post really comes",
        ru: "по условиям часть платится после выхода: проследите, чтобы пост вышел",
      },
    );
  },
  function liveWithoutToken(facts) {
    if (facts.market.values.adTokenForCreator === undefined || !posted(facts)) return undefined;
    if (hasToken(facts) || firstDay(facts, "token") !== undefined) return undefined;
    return told(
      "liveWithoutToken",
      { en: "live, and no erid token is noted", ru: "вышло, а токен erid не записан" },
      {
        en: "open the post: if the token is there, note it in Activity; if not, have the post taken down until it is",
        ru: "откройте пост: если токен есть, запишите его в журнал; если нет — снимите пост, пока токен не появится",
      },
    );
  },
  function liveOnBanned(facts) {
    const out = posted(facts);
    const banned = out && platformsOf(facts).find((one) => isBanned(one, postedBy(facts), facts));
    if (banned === undefined) return undefined;
    const name = (language: Language) => platformName(banned, language);
    return told(
      "liveOnBanned",
      {
        en: `live on ${name("en")}, where this market bans ads`,
        ru: `вышло там, где реклама на этом рынке запрещена: ${name("ru")}`,
      },
      {
        en: "have the ad taken down, or speak with your lawyer; Config says since when",
        ru: "снимите рекламу или обсудите с юристом; с какого дня запрет — на вкладке Config",
      },
    );
  },
  function noLink(facts) {
    if (facts.partnership.link !== "" || !posted(facts) || hasLink(facts)) return undefined;
    return told(
      "noLink",
      { en: "live, and there is no link to the post", ru: "вышло, а ссылки на пост нет" },
      { en: "paste the link into its column", ru: "вставьте ссылку в её столбец" },
    );
  },
  function cancelledButPaid(facts) {
    const first = firstPaid(facts);
    if (facts.partnership.status !== "cancelled" || first === undefined) return undefined;
    return told("cancelledButPaid", dated("cancelled, but paid on {0}", "отменено, но оплачено {0}", first), {
      en: "ask for the money back, or correct the status",
      ru: "верните деньги или исправьте статус",
    });
  },
  function goesOnAfterFailing(facts) {
    const on = latest(lastDay(facts, "agreed", "signed", "draft", "approved", "paid"), posted(facts)?.on);
    if (facts.person?.vetted !== "failed" || on === undefined) return undefined;
    if (facts.person.vettedOn !== undefined && on < facts.person.vettedOn) return undefined;
    return told(
      "goesOnAfterFailing",
      { en: "vetting failed, but the work goes on", ru: "отбор не пройден, а работа идёт" },
      {
        en: "stop, or change the decision in Creators",
        ru: "остановите работу или измените решение на вкладке Creators",
      },
    );
  },
  function movedElsewhere(facts) {
    const [to, planned] = [movedTo(facts, "post"), facts.partnership.plannedOn];
    if (to === undefined || planned === undefined || to === planned || posted(facts)) return undefined;
    const found = dated(
      "moved to {0}, your tab still says {1}",
      "перенесено на {0}, а в таблице стоит {1}",
      to,
      planned,
    );
    return told("movedElsewhere", found, {
      en: "type the new day into your tab, or correct the line in Activity",
      ru: "впишите новый день в свою таблицу или исправьте строку журнала",
    });
  },
  datesBackwards,
];

/** A payment that much before its day was hardly meant. */
const EARLY_DAYS = 7;

function early({ instalments, today }: ProcessFacts): Contradiction | undefined {
  const one = instalments.find(
    ({ paidOn, dueOn }) =>
      paidOn !== undefined && dueOn !== undefined && paidOn <= today && daysBetween(paidOn, dueOn) > EARLY_DAYS,
  );
  if (one?.paidOn === undefined || one.dueOn === undefined) return undefined;
  const found = dated("paid on {0}, due only on {1}", "оплачено {0}, а срок только {1}", one.paidOn, one.dueOn);
  return told("paidBeforeDue", found, {
    en: "correct whichever day is wrong, in Payments as well as in your tab or in Activity",
    ru: "исправьте неверную дату: и на вкладке Payments, и в своей таблице или в журнале",
  });
}

const platformsOf = ({ partnership: { platform, results } }: ProcessFacts): readonly string[] => {
  const named = platform === undefined ? [] : platformsIn(platform);
  if (named.length) return named;
  const one = results.platform ?? (platform === undefined ? undefined : platformNamed(platform));
  return one === undefined ? [] : [one];
};

/** "platformInstagram" of Config; a post from before the ban is no matter. */
function isBanned(platform: string, out: Day | undefined, { market: { values } }: ProcessFacts): boolean {
  const states = Object.entries(values).flatMap(([key, value]) => {
    const [, name] = /^platform([A-Z].*)$/.exec(key) ?? [];
    return name !== undefined && platformNamed(name) === platform ? [value as PlatformStatus] : [];
  });
  return states.some(({ status, asOf }) => status === "banned" && !(asOf && out && out < asOf));
}

/** Pairs of which the one cannot come after the other. */
const inOrder: readonly (readonly [Happening, Happening])[] = [
  ["contacted", "agreed"],
  ["agreed", "draft"],
  ["draft", "feedback"],
  ["draft", "approved"],
  ["productSent", "productReceived"],
  ["contractData", "token"],
  ["posted", "statistics"],
  ["posted", "act"],
];

const names: { readonly [what in Happening]?: Text } = {
  contacted: { en: "contacted", ru: "первое сообщение" },
  agreed: { en: "agreed", ru: "договорённость" },
  draft: { en: "draft", ru: "черновик" },
  feedback: { en: "feedback", ru: "правки" },
  approved: { en: "approval", ru: "согласование" },
  productSent: { en: "product sent", ru: "отправка продукта" },
  productReceived: { en: "product received", ru: "получение продукта" },
  contractData: { en: "contract data", ru: "данные для договора" },
  token: { en: "token", ru: "токен" },
  posted: { en: "post", ru: "выход" },
  statistics: { en: "statistics", ru: "статистика" },
  act: { en: "act", ru: "акт" },
};

function datesBackwards(facts: ProcessFacts): Contradiction | undefined {
  for (const [before, after] of inOrder) {
    const first = before === "posted" ? posted(facts)?.on : firstDay(facts, before);
    const last = latest(...linesOf(facts, after).map(({ on }) => on));
    if (first === undefined || last === undefined || first <= last) continue;
    const [one, other] = [names[after], names[before]];
    const found = dated(
      `${one?.en} on {0}, ${other?.en} only on {1}`,
      `${one?.ru}: {0}, а ${other?.ru} — только {1}`,
      last,
      first,
    );
    return told(`backwards ${before} ${after}`, found, correctDays);
  }
  return undefined;
}
