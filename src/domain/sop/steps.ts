/** The five steps: in words that hold everywhere, and what each means in a market. */
import type { GridRow, Words } from "../document.ts";
import { isMetricKey, metricOf } from "../tables/metrics.ts";
import type { Language, Text } from "../text.ts";
import { languageName, onDay } from "./inWords.ts";
import { type Audience, notAgreed, type Reader } from "./rows.ts";
import type { SopMarket } from "./sopMarket.ts";
import { paidHow, terms } from "./terms.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

type Line = { readonly label: Text; readonly say: (market: SopMarket, language: Language) => string | undefined };
type Step = { readonly label: Text; readonly about: Readonly<Record<Audience, Text>>; readonly here: readonly Line[] };

const shared = (label: Text, { say }: { readonly say: Line["say"] }): Line => ({ label, say });

const steps: readonly Step[] = [
  {
    label: t("1 · Vetting", "1 · Отбор"),
    about: {
      creators: t(
        "We look at the quality of your audience, not at its size. You show us your statistics, and we tell you whether we are a match.",
        "Смотрим на качество аудитории, а не на её размер. Вы показываете статистику, мы говорим, подходим ли друг другу.",
      ),
      team: t(
        "Quality of the audience first, its size second. The criteria are the same everywhere, the red flags are those of the market. The market lead decides; who decided and when is noted with the creator.",
        "Сначала качество аудитории, потом её размер. Критерии везде одни, тревожные признаки у каждого рынка свои. Решает ответственный за рынок; кто и когда решил, записываем у блогера.",
      ),
    },
    here: [
      { label: t("Platforms", "Площадки"), say: ({ values: { platforms } }) => platforms?.join(", ") },
      { label: t("Knows the market", "Знает рынок"), say: ({ values: { lead } }) => lead },
    ],
  },
  {
    label: t("2 · Brief", "2 · Бриф"),
    about: {
      creators: t(
        "One document with the goal, the dates and the money. If something does not suit your market, say so: a better idea is welcome. Any change makes a new version with a list of what changed; nothing changes silently.",
        "Один документ: цель, сроки, деньги. Если что-то не подходит вашему рынку, скажите: будем рады идее лучше. Изменение — это новая версия со списком изменений; молча ничего не меняется.",
      ),
      team: t(
        "One brief a partnership, made from its row: the goal is the same everywhere, beside it stands what it means in the market. A change is a new version with a list of what changed, never a message in a chat.",
        "Один бриф на размещение, из его строки: цель везде одна, рядом — что она значит на рынке. Изменение — это новая версия со списком изменений, а не сообщение в чате.",
      ),
    },
    here: [
      {
        label: t("Language", "Язык"),
        say: ({ values }, language) => values.language && languageName(values.language, language),
      },
      {
        label: t("Goes out", "Отправляем"),
        say: ({ values: { briefDay } }, language) => onDay(briefDay, "every", language),
      },
    ],
  },
  {
    label: t("3 · Execution", "3 · Работа"),
    about: {
      creators: t(
        "Your draft, our feedback, your revision, our approval, publication. Nothing is scripted: your words, your style. Only facts and the ad label are fixed.",
        "Ваш черновик, наш ответ, ваши правки, наше согласование, выход. Готового текста нет: ваши слова, ваш стиль. Неизменны только факты и пометка рекламы.",
      ),
      team: t(
        "Signature, product, draft, feedback, revision, approval, publication. We answer within the promised time, in one list of comments from one person. Nothing goes live without the ad label that the market asks for.",
        "Подпись, продукт, черновик, ответ, правки, согласование, выход. Отвечаем в обещанный срок, одним списком замечаний от одного человека. Без пометки рекламы, которой требует рынок, ничего не выходит.",
      ),
    },
    here: [
      shared(t("Draft", "Черновик"), terms.draft),
      shared(t("Feedback", "Ответ"), terms.feedback),
      shared(t("Approval", "Согласование"), terms.approval),
      shared(t("Brief to publication", "От брифа до выхода"), terms.turnaround),
    ],
  },
  {
    label: t("4 · Measurement", "4 · Измерение"),
    about: {
      creators: t(
        "We look at the KPIs that the brief names: the same measures in every market, with targets for yours. You send screenshots of your statistics by the day that the brief names.",
        "Смотрим на KPI из брифа: показатели одни на всех рынках, цели — вашего рынка. Скриншоты статистики вы присылаете к дате из брифа.",
      ),
      team: t(
        "The same KPIs in every market, each against what is usual in the market. Statistics are asked for after publication; efficiency, audience and KPIs together give the verdict: scale, keep, coach or end.",
        "KPI одни на всех рынках, сравниваем с тем, что обычно для рынка. Статистику запрашиваем после выхода; эффективность, аудитория и KPI вместе дают решение: масштабировать, оставить, доработать или не продлевать.",
      ),
    },
    here: [
      {
        label: t("Counts as engagement", "Что считаем вовлечением"),
        say: ({ values: { engagementSet } }, language) =>
          engagementSet
            ?.filter(isMetricKey)
            .map((key) => metricOf(key).label[language])
            .join(", ") || undefined,
      },
      { label: t("In touch", "На связи"), say: ({ values: { feedbackFrequency } }) => feedbackFrequency },
    ],
  },
  {
    label: t("5 · Payment and optimisation", "5 · Оплата и улучшения"),
    about: {
      creators: t(
        "You are paid on the agreed day. Then we look at the result together and tell you whether we go on, and what we would change.",
        "Платим в оговорённый день. Затем вместе разбираем результат и решаем, продолжаем ли работу и что изменим.",
      ),
      team: t(
        "Paid on the agreed day, as soon as the documents are there: nothing makes a market grow faster. Then one decision with its reason, which the creator hears too, and one thing to change next time.",
        "Платим в оговорённый день, как только есть документы: ничто не растит рынок быстрее. Затем одно решение с причиной, которую слышит и блогер, и одно изменение на следующий раз.",
      ),
    },
    here: [{ label: t("Paid", "Платим"), say: paidHow }],
  },
];

/** What holds everywhere. */
export const stepFacts = (reader: Reader): readonly (readonly [string, string])[] =>
  steps.map(({ label, about }) => [label[reader.language], about[reader.for][reader.language]]);

/** Step × market. */
export const stepLines = (markets: readonly SopMarket[], language: Language): readonly GridRow[] =>
  steps.map(({ label, here }) => ({
    label: label[language],
    cells: markets.map((market): Words => {
      const said = here.map((line) => ({ label: line.label[language], text: line.say(market, language) }));
      if (said.every(({ text }) => text === undefined)) return { open: notAgreed[language] };
      return said.map((line) => `${line.label}: ${line.text ?? notAgreed[language]}`).join("\n");
    }),
  }));
