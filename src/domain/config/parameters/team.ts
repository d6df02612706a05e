/** Market parameters for the team: what to look out for before, and what to do after the month. */
import { list, text } from "../kind.ts";
import { parameter } from "./parameter.ts";

export const vetting = () => ({
  redFlags: parameter({
    kind: list,
    label: { en: "Red flags", ru: "Тревожные признаки" },
    about: { en: "What to look out for here.", ru: "На что здесь смотреть." },
    fresh: {
      any: {
        en: "followers jumped overnight; comments of one word; no audience statistics on request",
        ru: "резкий скачок подписчиков; комментарии из одного слова; не даёт статистику аудитории",
      },
      US: {
        en: "followers jumped overnight; engagement pods; past ads without a label",
        ru: "резкий скачок подписчиков; взаимные лайки по договорённости; прошлая реклама без пометки",
      },
      UK: {
        en: "followers jumped overnight; past ads labelled only in a hidden tag; claims about health or finance",
        ru: "резкий скачок подписчиков; пометка рекламы спрятана в тегах; обещания о здоровье или деньгах",
      },
      DE: {
        en: "followers jumped overnight; past ads without a label; most of the audience abroad",
        ru: "резкий скачок подписчиков; прошлая реклама без пометки; большая часть аудитории за границей",
      },
      BR: {
        en: "followers jumped overnight; giveaways as the main source of growth; promotes betting",
        ru: "резкий скачок подписчиков; рост в основном за счёт розыгрышей; реклама ставок",
      },
      RU: {
        en: "bought followers; template comments; past ads without a token; page not registered",
        ru: "накрутка подписчиков; комментарии-шаблоны; нет маркировки прошлых реклам; страницы нет в перечне",
      },
      KZ: {
        en: "bought followers; much of the audience from other countries; past ads without a label",
        ru: "накрутка подписчиков; большая часть аудитории из других стран; прошлая реклама без пометки",
      },
    },
    optional: true,
  }),
  criteria: parameter({
    kind: list,
    label: { en: "Vetting criteria", ru: "Критерии отбора" },
    about: { en: "The same in every market.", ru: "Одинаковы на всех рынках." },
    fresh: {
      any: {
        en: "audience quality; fit with the brand; past deliveries on time",
        ru: "качество аудитории; совпадение с брендом; соблюдение сроков в прошлом",
      },
    },
    optional: true,
  }),
});

export const actions = () => ({
  actionScale: parameter({
    kind: text,
    label: { en: "When it goes well", ru: "Когда всё хорошо" },
    about: { en: "What “scale” means here.", ru: "Что здесь значит «масштабировать»." },
    fresh: {
      any: {
        en: "Offer a longer partnership and two more creators of the same kind.",
        ru: "Предложить долгосрочное сотрудничество и найти ещё двух похожих авторов.",
      },
    },
  }),
  actionCoach: parameter({
    kind: text,
    label: { en: "When it could be better", ru: "Когда можно лучше" },
    about: { en: "What “coach” means here.", ru: "Что здесь значит «доработать»." },
    fresh: {
      any: {
        en: "Go through the weakest part together, change one thing, measure again.",
        ru: "Вместе разобрать самое слабое место, изменить одно и измерить снова.",
      },
    },
  }),
  actionEnd: parameter({
    kind: text,
    label: { en: "When it does not work", ru: "Когда не работает" },
    about: { en: "What “end” means here.", ru: "Что здесь значит «не продлевать»." },
    fresh: {
      any: {
        en: "Pay, thank, say why, and do not renew.",
        ru: "Оплатить, поблагодарить, объяснить причину и не продлевать.",
      },
    },
  }),
  feedbackFrequency: parameter({
    kind: text,
    label: { en: "Feedback while running", ru: "Обратная связь в работе" },
    about: { en: "How often creators hear from us.", ru: "Как часто выходим на связь." },
    fresh: {
      any: { en: "weekly", ru: "раз в неделю" },
      RU: { en: "every 2–3 days", ru: "каждые 2–3 дня" },
    },
    optional: true,
  }),
});
