/** Market parameters: vetting, the market's words in the brief, and what to do after the month. */
import { list, text } from "../kind.ts";
import { parameter } from "./parameter.ts";

export const vetting = {
  redFlags: parameter({
    kind: list,
    label: { en: "Red flags", ru: "Тревожные признаки" },
    about: { en: "What to look out for in this market.", ru: "На что смотреть на этом рынке." },
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
      en: "The framing of the goal: “In the US market, this translates to…”. The creator picks one of all markets' framings. A line that begins with “ru:” or “en:” is for creators who read that language.",
      ru: "Подача цели: «В России это значит…». Креатор выбирает одну из подач всех рынков. Строка, которая начинается с «en:» или «ru:», — для креаторов, читающих на этом языке.",
    },
    fresh: {
      US: "In the US market, this translates to showing what is new and what it changes in your day.\nru: В США это значит: показать, что здесь нового и что это меняет в вашем дне.",
      RU: "В России это значит: показать традицию и качество, которому можно доверять, на своём опыте.\nen: In Russia, this means showing tradition and a quality that people trust, from your own experience.",
      KZ: "В Казахстане это значит: показать, как это подходит вашей семье и вашему городу.\nen: In Kazakhstan, this means showing how it fits your family and your city.",
    },
  }),
  do: parameter({
    kind: text,
    label: { en: "Do", ru: "Да" },
    about: { en: "One thing that works here.", ru: "Что здесь работает." },
    fresh: {
      US: "Say in the first three seconds what it is for.\nru: Сказать в первые три секунды, для чего это.",
      RU: "Рассказать, как вы сами этим пользуетесь.\nen: Tell how you use it yourself.",
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
    },
    optional: true,
  }),
  tone: parameter({
    kind: text,
    label: { en: "Tone", ru: "Тон" },
    about: { en: "How to speak with creators of this market.", ru: "Как говорить с креаторами этого рынка." },
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
    about: { en: "What “scale” means in this market.", ru: "Что на этом рынке значит «масштабировать»." },
    fresh: { any: "Offer a longer partnership and two more creators of the same kind." },
  }),
  actionCoach: parameter({
    kind: text,
    label: { en: "When it could be better", ru: "Когда можно лучше" },
    about: { en: "What “coach” means in this market.", ru: "Что на этом рынке значит «подтянуть»." },
    fresh: { any: "Go through the weakest part together, change one thing, measure again." },
  }),
  actionEnd: parameter({
    kind: text,
    label: { en: "When it does not work", ru: "Когда не работает" },
    about: { en: "What “end” means in this market.", ru: "Что на этом рынке значит «завершить»." },
    fresh: { any: "Pay, thank, say why, and do not renew." },
  }),
  feedbackFrequency: parameter({
    kind: text,
    label: { en: "Feedback while running", ru: "Обратная связь в работе" },
    about: {
      en: "How often creators hear from us during a campaign.",
      ru: "Как часто креатор слышит нас во время кампании.",
    },
    fresh: { any: "weekly", US: "weekly", RU: "каждые 2–3 дня" },
    optional: true,
  }),
};
