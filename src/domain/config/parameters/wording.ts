/** Market parameters: vetting, the market's words in the brief, and what to do after the month. */
import { list, text } from "../kind.ts";
import { parameter } from "./parameter.ts";

export const vetting = {
  redFlags: parameter({
    kind: list,
    label: { en: "Red flags", ru: "Тревожные признаки" },
    about: { en: "What to look out for here.", ru: "На что здесь смотреть." },
    fresh: {
      any: "followers jumped overnight; comments of one word; no faces of real customers",
      RU: "накрутка подписчиков; комментарии-шаблоны; нет маркировки прошлых реклам",
    },
    optional: true,
  }),
  criteria: parameter({
    kind: list,
    label: { en: "Vetting criteria", ru: "Критерии отбора" },
    about: { en: "The same in every market.", ru: "Одинаковы на всех рынках." },
    fresh: { any: "audience quality; fit with the brand; past deliveries on time" },
    optional: true,
  }),
};

export const briefText = {
  meansHere: parameter({
    kind: text,
    label: { en: "What it means here", ru: "Что это значит здесь" },
    about: {
      en: "The framing of the goal; creators pick one. A line that begins with “ru:” or “en:” is for readers of that language.",
      ru: "Подача цели; креатор выбирает одну. Строка с «en:» или «ru:» в начале — для читающих на этом языке.",
    },
    fresh: {
      US: "In the US market, this translates to showing what is new and what it changes in your day.\nru: В США это значит: показать, что здесь нового и что это меняет в вашем дне.",
      RU: "В России это значит: показать традицию и качество, которому можно доверять, на своём опыте.\nen: In Russia, this means showing tradition and a quality that people trust, from your own experience.",
      KZ: "В Казахстане это значит: показать, как это подходит вашей семье и вашему городу.\nen: In Kazakhstan, this means showing how it fits your family and your city.",
      DE: "In Deutschland heißt das: ehrlich zeigen, was es kann und was nicht.\nen: In Germany, this means showing honestly what it can and cannot do.\nru: В Германии это значит: честно показать, что это умеет, а что нет.",
    },
  }),
  do: parameter({
    kind: text,
    label: { en: "Do", ru: "Да" },
    about: { en: "One thing that works here.", ru: "Что здесь работает." },
    fresh: {
      US: "Say in the first three seconds what it is for.\nru: Сказать в первые три секунды, для чего это.",
      RU: "Рассказать, как вы сами этим пользуетесь.\nen: Tell how you use it yourself.",
      KZ: "Снять в обычный день, у себя дома.\nen: Film it on an ordinary day, at home.",
    },
    optional: true,
  }),
  dont: parameter({
    kind: text,
    label: { en: "Don't", ru: "Нет" },
    about: { en: "One thing that does not work here.", ru: "Что здесь не работает." },
    fresh: {
      US: "Read out scripted lines.\nru: Читать заготовленные реплики.",
      RU: "Читать заученный рекламный текст.\nen: Recite advertising lines.",
      KZ: "Переводить чужой текст.\nen: Translate somebody else's text.",
    },
    optional: true,
  }),
  tone: parameter({
    kind: text,
    label: { en: "Tone", ru: "Тон" },
    about: { en: "How to speak with creators here.", ru: "Как здесь говорить с креаторами." },
    fresh: { US: "friendly, direct, in writing", RU: "на «вы», коротко и по делу" },
    optional: true,
  }),
  creatorFraming: parameter({
    kind: text,
    label: { en: "Note on the framing", ru: "Примечание к подаче" },
    about: { en: "What the creator may change in it.", ru: "Что креатор может в ней изменить." },
    optional: true,
  }),
};

export const actions = {
  actionScale: parameter({
    kind: text,
    label: { en: "When it goes well", ru: "Когда всё хорошо" },
    about: { en: "What “scale” means here.", ru: "Что здесь значит «масштабировать»." },
    fresh: { any: "Offer a longer partnership and two more creators of the same kind." },
  }),
  actionCoach: parameter({
    kind: text,
    label: { en: "When it could be better", ru: "Когда можно лучше" },
    about: { en: "What “coach” means here.", ru: "Что здесь значит «подтянуть»." },
    fresh: { any: "Go through the weakest part together, change one thing, measure again." },
  }),
  actionEnd: parameter({
    kind: text,
    label: { en: "When it does not work", ru: "Когда не работает" },
    about: { en: "What “end” means here.", ru: "Что здесь значит «завершить»." },
    fresh: { any: "Pay, thank, say why, and do not renew." },
  }),
  feedbackFrequency: parameter({
    kind: text,
    label: { en: "Feedback while running", ru: "Обратная связь в работе" },
    about: {
      en: "How often creators hear from us.",
      ru: "Как часто креатор слышит нас.",
    },
    fresh: { any: "weekly", US: "weekly", RU: "каждые 2–3 дня", KZ: "раз в неделю", DE: "wöchentlich" },
    optional: true,
  }),
};
