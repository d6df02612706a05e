/** What is typed under Status → where the partnership stands; plan and fact are kept apart by it. */
import { type Cell, isBlank } from "../cell.ts";
import type { Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const statuses = {
  planned: t("planned", "в планах"),
  contacted: t("contacted", "написали"),
  negotiating: t("negotiating", "переговоры"),
  agreed: t("agreed", "согласовано"),
  live: t("live", "вышло"),
  postponed: t("postponed", "перенос"),
  cancelled: t("cancelled", "отмена"),
  returned: t("returned", "возврат"),
} as const satisfies Readonly<Record<string, Text>>;

export type Status = keyof typeof statuses;

export const isLive = (status: Status): boolean => status === "live";

/** Words and phrases of four languages; a trailing `*` takes any ending, the longest phrase that stands in a cell wins. */
const phrases: Readonly<Record<Status, string>> = {
  planned:
    "plan, planned, planning, to do, todo, backlog, scheduled, upcoming, shortlist, shortlisted, idea, wishlist, prospect, lead, new, not started, not live, not live yet, not yet live, not posted, not posted yet, not yet posted, not published, not published yet, unpublished, to contact, queued, pending, waiting, future, план*, в план*, запланирован*, ожида*, ждем выхода, к выходу, скоро, не начат*, еще не вышл*, еще не вышел, пока не вышл*, не опубликован*, новый, новая, идея, в очереди, кандидат*, предстоит, geplant, in planung, offen, vorgemerkt, ausstehend, noch nicht live, noch nicht veroffentlicht, planejad*, agendad*, previsto, pendente, a fazer, ainda nao publicado, nao publicado",
  contacted:
    "contacted, contact made, outreach, outreach sent, reached out, dm sent, dmed, emailed, email sent, message sent, invited, invitation sent, no reply, no response, awaiting reply, waiting for reply, follow up, followed up, pitched, написал*, связались, отправил* письмо, отправлено, приглашен*, ждем ответ*, ждёт ответа, нет ответа, без ответа, не отвечает, молчит, kontaktiert, angeschrieben, angefragt, keine antwort, contatad*, contactad*, sem resposta, mensagem enviada, convidad*",
  negotiating:
    "negotiating, negotiation, in negotiation, in talks, talking, discussing, in discussion, interested, offer sent, quote received, counter offer, переговор*, обсужда*, торгуемся, согласовываем, согласование условий, заинтересован*, на согласовании, in verhandlung, verhandlung, im gesprach, interessiert, negociando, em negociacao, em conversa, interessad*",
  agreed:
    "agreed, confirmed, approved, accepted, booked, signed, contracted, contract, contract sent, contract signed, onboarded, hired, won, active, in progress, in production, production, wip, briefed, brief sent, draft, draft received, draft review, content review, in review, review, content approved, editing, revisions, filming, shipped, product sent, product received, ready, ready to post, approved to post, согласован*, утвержден*, подтвержден*, договорил*, в работе, в процессе, в производстве, бриф отправлен, бриф, подписан*, договор подписан, договор, на проверке, проверка, черновик, съемка, снимает, монтаж, правки, товар отправлен, отправили товар, готов к выходу, готово к публикации, забронирован*, бронь, идет, vereinbart, bestatigt, zugesagt, gebucht, unterschrieben, in arbeit, in produktion, in bearbeitung, entwurf, freigegeben, freigabe, briefing verschickt, acordad*, confirmad*, aprovad*, fechad*, assinad*, em andamento, em producao, em revisao, rascunho, produto enviado",
  live: "live, posted, published, done, complete, completed, finished, closed won, delivered, out, went live, is live, online, reported, paid and posted, вышл*, вышел, опубликован*, размещен*, выложен*, выложил*, запостил*, готово, сделано, завершен*, выполнен*, в эфире, отработан*, закрыто, veroffentlicht, gepostet, online gestellt, fertig, erledigt, abgeschlossen, publicad*, postad*, no ar, concluid*, finalizad*, entregue, ✅, ✔, ☑",
  postponed:
    "postponed, on hold, hold, paused, pause, delayed, rescheduled, moved, later, перенос*, перенесен*, перенесли, отложен*, отложил*, пауза, на паузе, заморожен*, сдвинул*, verschoben, pausiert, spater, adiad*, pausad*, remarcad*",
  cancelled:
    "cancelled, canceled, cancel, called off, declined, rejected, refused, dropped, lost, closed lost, dead, no go, not going, not interested, passed, withdrawn, ghosted, disqualified, отмен*, отказ*, отклонен*, сняли, снят, не вышел, не вышла, не вышло, не вышли, сорвал*, не договорил*, не подошел, не подошла, не интересно, слился, слилась, пропал*, abgesagt, abgelehnt, storniert, kein interesse, cancelad*, recusad*, rejeitad*, desistiu, sem interesse, ❌",
  returned:
    "returned, refund, refunded, money back, chargeback, возврат*, вернул*, возвращен*, erstattet, ruckerstattung, zuruckgezahlt, reembols*, devolvid*",
};

type Phrase = { readonly pattern: RegExp; readonly length: number; readonly status: Status };
let all: readonly Phrase[] | undefined;

/** Each spelling is looked up once. */
const known = new Map<string, Status | "unknown">();

/** `isTick`: the heading asks whether it is out, so that a tick or a yes says that it is. */
export function readStatus(cell: Cell, isTick: boolean): Status | "unknown" | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === "boolean") return isTick ? (cell ? "live" : "planned") : "unknown";
  if (typeof cell !== "string") return "unknown";
  const text = folded(cell);
  if (isTick && YES.test(text)) return "live";
  if (isTick && NO.test(text)) return "planned";
  const before = known.get(text);
  if (before) return before;
  const status = longestIn(text) ?? "unknown";
  if (known.size > 2_000) known.clear();
  known.set(text, status);
  return status;
}

const YES = /^(?:yes|y|true|да|ja|sim|\+|1|x|✅|✔|☑)$/;
const NO = /^(?:no|n|false|нет|nein|nao|-|0)$/;

function longestIn(text: string): Status | undefined {
  all ??= Object.entries(phrases).flatMap(([status, list]) =>
    list
      .split(", ")
      .map((phrase) => ({ pattern: patternOf(folded(phrase)), length: phrase.length, status: status as Status })),
  );
  let best: Phrase | undefined;
  for (const phrase of all) if (phrase.length > (best?.length ?? 0) && phrase.pattern.test(text)) best = phrase;
  return best?.status;
}

/** Whole words; `*` takes any ending. */
function patternOf(phrase: string): RegExp {
  const words = phrase.replace(/\*/g, "\\p{L}*").replace(/ /g, "\\s+");
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "u");
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/[_/|,;:()[\]"'.!?]+/g, " ")
    .replace(/(?<=\p{L})-(?=\p{L})/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
