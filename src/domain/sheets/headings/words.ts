/** Words of headings that are neither a name nor a figure: those that change nothing, that count, that average, that make something else of it. */
import { once } from "../../once.ts";

type Words = { readonly has: (word: string) => boolean };

/** Taken apart when a heading is read: few formulas read any. */
export function wordSet(words: string): Words {
  const set = once(() => new Set(words.trim().split(/\s+/)));
  return { has: (word) => set().has(word) };
}

/** Around a name they change nothing. */
export const fillers = wordSet(
  `of the a an our total overall all sum actual final my per on in from by at to for post posts content creator influencer
  blogger video current info generated driven after first within всего сумма суммарный суммарная суммарные общий общая общее общие итого итоговый
  итоговая итоговые итоговое наш наши за на по с со от в во у чел пост поста постов публикации текущий текущие блогера блогеру
  блогеров размещения рекламы интеграции через der die das des dem den im am zum zur beitrag gesamt nach pro je do da de dos das no
  na em por total influenciador influenciadora criador`,
);

/** The number of something: with it a singular is a figure, too. */
export const counting = wordSet(
  "number num no qty quantity count counts кол во количество колво число anzahl zahl numero qtd quantidade номер шт штук total units unit",
);

/** What belongs to a campaign is not what belongs to its creator: a word beside figures alone. */
export const besideFigures = wordSet("campaign кампании kampagne campanha");

/** "avg likes": a figure of one post, never a sum. */
export const averages = wordSet(
  `avg average mean median ср средн средний средняя средние среднее durchschnitt durchschn durchschnittlich
  durchschnittliche schnitt medio medios`,
);
/** "média de curtidas" is an average, "social media" is none. */
export const averagesOf = wordSet("media medias");
export const isOf = wordSet("de do da dos das");

/** "per post", "на пост", "pro Post": of one. */
export const perOne = wordSet("per на за pro je por");

/** One of them alone is a remark, a link, a button: "Comment", "View", "Заказ". */
export const singulars = wordSet(
  `comment view play like reaction share repost save click impression order purchase lead signup sale activation redemption use
  interaction bookmark комментарий коммент просмотр лайк реакция репост показ переход клик заказ покупка лид заявка
  регистрация продажа активация подписка kommentar aufruf klick bestellung kauf verkauf comentario curtida clique
  pedido compra venda uso resgate visualizacao save forward reached сохранить просмотрено`,
);

/** "Реальный охват" is the actual one. */
export const actually = wordSet("real реальный реальная реальное реальные реальных reale reais");

/** "Saved in", "Отправлено в": a place, not a figure. */
export const dangling = wordSet("by in to at per for with from on в во на с у от за");

/** In parentheses or behind a comma they make something else of any name: "Budget (remaining)", "Fee (agency)". */
export const otherwise = wordSet(
  `remaining left balance ratio benchmark birth vat tax shipping delivery agency manager brand company client internal invoice
  contract deposit commission остаток осталось ндс налог доставка агентство агентства менеджер менеджера бренд бренда
  компания клиент клиента рождения договор счет комиссия предоплата аванс соотношение rest restbudget agentur kunde marke mwst
  versand agencia marca cliente frete imposto`,
);

/** "Fee excl. VAT", "стоимость без НДС": the amount is meant all the same; a "VAT rate" is none. */
const aside =
  "excl|excluding|ex|without|incl|including|inc|net of|before|без|без учета|с|с учетом|вкл|включая|в т ч|zzgl|exkl|inkl|sem|com";
const tax = "vat|gst|tax|taxes|ндс|налог\\p{L}*|mwst|ust|iva|impostos?";
export const taxAside = new RegExp(`\\s(?:${aside}) (?:${tax})$`, "u");
