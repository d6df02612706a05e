/** What happened, in the words of the drop-down and in sentences as people type them, English and Russian. */
import type { Text } from "../text.ts";
import { type Happening, happenings } from "./types.ts";

type Words = {
  readonly label: Text;
  /** Beginnings of words, or whole phrases, with commas between them; whoever comes first in the table wins over those below. */
  readonly said: RegExp;
};

const t = (en: string, ru: string): Text => ({ en, ru });
/** Words that begin so; `_` is a space or nothing. */
const said = (phrases: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.replace(/, /g, "|").replace(/_/g, "[\\s-]*").replace(/\*/g, "\\p{L}*")})(?!\\p{L})`,
    "iu",
  );

/** What is agreed on with them: «согласовали условия» is no approval of a draft. */
const deal =
  "(?:terms|rate|fee|price|budget|услови\\p{L}*|ставк\\p{L}*|цен[аыуе]|сумм[аыуе]|бюджет\\p{L}*|гонорар\\p{L}*)(?!\\p{L})";

/** In the order in which a sentence is tried: "signed the act" is the act, "approved the draft" the approval. */
export const happeningWords: Readonly<Record<Happening, Words>> = {
  moved: {
    label: t("Moved to another day", "Перенесено на другой день"),
    said: said(
      "(?:moved|postponed|rescheduled|pushed|shifted|delayed|brought_forward)(?=[^;]{0,60}?(?<!\\p{L})(?:to|until|till|for|by)(?!\\p{L})[^;]{0,20}\\d), (?:перен[её]с|сдвину|отложи|перенос)*(?=[^;]{0,60}?(?<!\\p{L})(?:на|до)(?!\\p{L})[^;]{0,20}\\d)",
    ),
  },
  act: {
    label: t("Act signed", "Акт подписан"),
    said: said("acts?, акт, акта, акты, акт_подпис*, закрывающ*"),
  },
  paid: {
    label: t("Paid", "Оплачено"),
    said: said(
      "paid, payment_(?:sent|made|done), sent_(?:the_)?(?:payment|money), wired, transferred, prepaid, prepayment, deposit, оплат*, оплач*, заплат*, перевел[иа]?, перевели_деньги, предоплат*, аванс*, доплат*, выплат*",
    ),
  },
  statistics: {
    label: t("Statistics received", "Статистика получена"),
    said: said(
      "stats?, statistics?, insights, analytics, (?:final_)?numbers, report, статистик*, стат[ау], статы, отч[её]т*, охваты",
    ),
  },
  token: {
    label: t("Token received", "Токен получен"),
    said: said("(?:ad_)?token*, erid*, токен*, ерид*, маркировк*, промаркиров*"),
  },
  contractData: {
    label: t("Contract details received", "Данные для договора получены"),
    said: said(
      "contract_(?:data|details), details_for_(?:the_)?contract, requisites, legal_details, реквизит*, данны[ехм]*_(?:для_)?(?:договор\\p{L}*|орд), паспортн*_данн*",
    ),
  },
  productReceived: {
    label: t("Product received", "Продукт получен"),
    said: said(
      "(?:product|parcel|package|box|samples?)_(?:has_)?(?:been_)?(?:received|arrived|delivered|came), (?:received|got)_(?:the_|our_)?(?:product|parcel|package|box|samples?), (?:продукт|товар|посылк[ауи]|коробк[ауи]|набор|образц\\p{L}*)_(?:\\p{L}+_)?(?:получ*|дош[её]?л*|приш[её]?л*|доставл*|у_не[её]|у_него), (?:получил[аи]?|забрал[аи]?|приш[её]?л[аи]?|дош[её]?л[аи]?)_(?:\\p{L}+_)?(?:продукт|товар|посылк[ау]|коробк[ау]|набор|образц\\p{L}*)",
    ),
  },
  productSent: {
    label: t("Product sent", "Продукт отправлен"),
    said: said(
      "shipped, (?:product|parcel|package|box|samples?)_(?:has_)?(?:been_)?(?:sent|shipped|on_its_way), (?:sent|mailed)_(?:out_)?(?:the_|our_|a_)?(?:product|parcel|package|box|samples?), (?:продукт|товар|посылк[ауи]|коробк[ауи]|набор|образц\\p{L}*)_(?:\\p{L}+_)?(?:отправ*|выслал*|высла[нт]*|ушл*|уш[её]л|в_пути), (?:отправил[аи]?|выслал[аи]?)_(?:\\p{L}+_)?(?:продукт|товар|посылку|коробку|набор|образц\\p{L}*)",
    ),
  },
  approved: {
    label: t("Draft approved", "Черновик согласован"),
    said: said(
      `(?<!${deal}_(?:\\p{L}+_)?)approv(?:ed|al)(?!_(?:the_|her_|his_|their_|our_)?${deal}), signed_off, green_?light, good_to_go, ok_to_post, (?<!${deal}_)согласова*(?!,?_(?:\\p{L}+_)?${deal}), утверд*, одобр*, принял[аи]?, приняли_черновик`,
    ),
  },
  feedback: {
    label: t("Feedback sent", "Правки отправлены"),
    said: said(
      "asked_for_(?:edits|changes|a_change), попросил[аи]?_(?:внести_)?(?:правк[иу]|изменени[яе]), feedback, edits, changes, revisions?, comments, corrections, правк*, правок, комментари*, замечани*, доработ*, ос_отправлен\\p{L}*, обратн*_связ*",
    ),
  },
  posted: {
    label: t("Posted", "Вышло"),
    said: said(
      "posted, published, went_live, (?:is_|it'?s_)?live, (?:post|reel|video)_is_(?:out|up), вышл[аио], вышел, опубликов*, выложил[аи]?, разместил[аи]?, размещен[оаы]?, запостил[аи]?, публикация, пост_в_эфире",
    ),
  },
  invoice: {
    label: t("Invoice received", "Счёт получен"),
    said: said("invoices?, invoiced, w-?9, сч[её]т, чек, чек_из_приложения, квитанци*"),
  },
  signed: {
    label: t("Agreement signed", "Договор подписан"),
    said: said("signed, countersigned, signature, подпис*"),
  },
  agreed: {
    label: t("Agreed", "Договорились"),
    said: said(
      `${deal}_(?:\\p{L}+_)?approved, approved_(?:the_|her_|his_|their_|our_)?${deal}, ${deal}_согласова*, согласова*_(?:\\p{L}+_)?${deal}, agreed, agreement, accepted, confirmed, booked, deal, договорил*, договор[её]нн*, соглас(?:ен|на|ны|ил\\p{L}*), подтвердил*, по_рукам`,
    ),
  },
  draft: {
    label: t("Draft received", "Черновик получен"),
    said: said(
      "drafts?, first_(?:cut|version), rough_cut, script, черновик*, драфт*, сценари*, материал[аы]?_на_проверку, верси[яюи]",
    ),
  },
  contacted: {
    label: t("Contacted", "Написали"),
    said: said(
      "contacted, reached_out, outreach, dm(?:'?e?d)?, e-?mailed, messaged, wrote(?:_to)?, написал[аи]?, связал(?:ись|ся|ась), отправил[аи]?_(?:письмо|предложение|оффер)",
    ),
  },
  checkIn: {
    label: t("Check-in", "Созвон"),
    said: said(
      "check_-?_?in, checked_in, call(?:ed)?(?!_off), caught_up, catch_-?_?up, созвон*, созванив*, поговорил[аи]?, позвонил[аи]?, чек_-?_?ин",
    ),
  },
  vetted: {
    label: t("Vetted", "Отбор пройден"),
    said: said("vetted, vetting, passed_(?:the_)?vetting, отбор, проверил[аи]?, проверен[аоы]?, прош[её]?л[аи]?_отбор"),
  },
  note: { label: t("Note", "Заметка"), said: said("called_off, notes?, nb, заметк[аи], примечани[ея]") },
};

/** In the order of the process, as the drop-down offers them. */
export const happeningLabels: readonly Text[] = happenings.map((what) => happeningWords[what].label);
