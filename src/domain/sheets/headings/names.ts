/** What teams call their columns: meaning → names in four languages, the more exact ones first. Metrics' names are the reader's. */
import type { PlainMeaning } from "../meanings.ts";

/** Languages of headings, side by side. */
type Names = { readonly en: string; readonly ru: string; readonly de: string; readonly pt: string };

/**
 * Commas part names, a semicolon begins less exact ones: where two columns mean the same, the more exact name wins.
 * Names are folded as headings are: lower case, no marks. A name may stand under several meanings; then what the cells
 * hold decides, in the order of this table. "=type" means it by itself alone: a "creator type" is no format.
 */
export const columnNames: { readonly [meaning in Exclude<PlainMeaning, "unread">]: Names } = {
  creator: {
    en: "creator, creator name, creators, influencer, influencer name, influencers, name of influencer, name of creator, name of blogger, blogger, blogger name, talent, talent name, content creator, ugc creator, ambassador, kol, kol name, streamer, youtuber, tiktoker; author, =nickname, =name, full name, real name, author name, owner full name, creators names, influencers names; channel name, =channel, page name, =first name",
    ru: "креатор, имя креатора, креаторы, блогер, имя блогера, блогеры, инфлюенсер, имя инфлюенсера, амбассадор, стример, селебрити; =автор, =имя, фио, имя фамилия; =название, название канала, =канал, =паблик, =сообщество, =группа, имя канала",
    de: "influencer name, influencerin, creatorin, bloggerin, name des creators, name des influencers; vorname nachname; kanalname",
    pt: "criador, criadora, criador de conteudo, influenciador, influenciadora, influenciadores, blogueiro, blogueira, nome do influenciador, nome do criador; =nome, nome completo; nome do canal",
  },
  handle: {
    en: "handle, creator username, social handle, social handles, handles, screen name, account handle, creator handle, creator handles, influencer handle, influencer username, blogger handle, blogger nick, blogger nickname; username, user name, =account, account name, =profile, profile name, =user, social, socials, owner username, author username",
    ru: "ник, никнейм, юзернейм, имя пользователя, =логин, никнейм блогера, ник блогера; =аккаунт, =профиль, =страница, соцсети блогера, аккаунт блогера",
    de: "benutzername, nutzername; =konto, =profil, account name",
    pt: "usuario, nome de usuario, arroba; =perfil, =conta",
  },
  market: {
    en: "market, markets, target market; country, geo, country region, country market, country name, target country, creator country, influencer country, country code; region, territory, geography, location, locale",
    ru: "рынок, рынки; страна, гео; регион, территория, география, локация",
    de: "markt, zielmarkt; land; region",
    pt: "mercado; pais, geo; regiao, localizacao",
  },
  rate: {
    en: "rate, rates, agreed rate, final rate, negotiated rate, creator rate, influencer rate, fee, fees, creator fee, influencer fee, agreed fee, final fee, agreed price, final price, net fee, flat fee, flat rate; price, prices, cost, costs, amount, total cost, total price, total fee, cost of post, post cost, collab cost, price for post, honorarium, compensation, actual cost, spend, spent, agreed amount, deal value, net rate, gross fee, deal size; payout, expense, expenses, investment, =quote, quoted rate, quoted price, asking rate, asking price, list price, proposed rate, offered rate, initial rate, requested rate, asking fee, requested fee; =budget, =payment, =payments, payment amount, =pay, =money, influencer budget, creator budget, amount paid, paid amount, total paid",
    ru: "ставка, ставки, гонорар, гонорар блогера, согласованная ставка, итоговая ставка, согласованная цена, итоговая цена; цена, стоимость, сумма, стоимость размещения, стоимость рекламы, стоимость интеграции, стоимость поста, цена размещения, цена рекламы, цена интеграции, цена за пост, стоимость публикации, стоимость услуг, цена поста; расход, расходы, затраты, выплата, =прайс, вложения, потрачено, прайс блогера, прайс за пост; =бюджет, =оплата, =к оплате, сумма оплаты, =деньги, оплата блогеру, выплата блогеру, бюджет на блогера, сумма к оплате, итого к оплате",
    de: "honorar, gage, vergutung; preis, kosten, betrag, summe; ausgaben, angebot; =budget, =zahlung",
    pt: "cache, taxa; preco, valor, custo, montante; gasto, gastos, investimento; =orcamento, =pagamento",
  },
  currency: {
    en: "currency, currencies, currency code, rate currency, fee currency, payment currency, currency of payment, =ccy, =curr",
    ru: "валюта, валюта оплаты, валюта ставки, валюта размещения, валюта платежа, код валюты",
    de: "wahrung, wahrungscode, zahlungswahrung",
    pt: "moeda, moeda do pagamento, codigo da moeda",
  },
  kpis: {
    en: "kpis, kpi, kpi targets, kpi target, target kpis, kpi plan, planned kpis; =targets, =target, =goals, =goal, =objectives, =objective; =plan, =plans",
    ru: "kpi, кпи, показатели kpi, kpi план, план kpi; =цели, =цель, =показатели; =план, =планы, план показателей",
    de: "kpis, kpi ziele; =ziele, =ziel, zielwerte; =plan",
    pt: "kpis; =metas, =meta, =objetivos, =objetivo; =plano",
  },
  results: {
    en: "results, =result, actual results, campaign results, post results, kpi results, kpi actuals; actuals, actual, =performance, =outcome, =outcomes; =stats, =statistics, =metrics, =fact, =facts",
    ru: "результаты, =результат, результаты размещения, kpi факт, факт kpi, результат kpi; итоги, итог, фактические показатели; =факт, =статистика, =стата, =отчет, =метрики",
    de: "ergebnisse, ergebnis; leistung, performance; statistik",
    pt: "resultados, resultado; desempenho; estatisticas, metricas",
  },
  audience: {
    en: "=audience, audience demographics, demographics, audience data, audience profile; audience info, =demo",
    ru: "=аудитория, аудитория блогера, демография, демография аудитории; данные аудитории, портрет аудитории",
    de: "zielgruppe, demografie, publikum",
    pt: "audiencia, demografia, publico",
  },
  platform: {
    en: "platform, platforms, social network, social platform, social media, social media platform, =network, =channel, =channels, =media, platform name, primary platform, main platform",
    ru: "площадка, площадки, платформа, соцсеть, соцсети, социальная сеть, =канал, канал размещения, соц сеть, соц сети, социальные сети, основная площадка",
    de: "plattform, =kanal, =netzwerk, soziales netzwerk",
    pt: "plataforma, rede social, =rede, =canal",
  },
  format: {
    en: "=format, =formats, deliverables, deliverable, content type, type of content, post type, ad format, content format, placement type, integration type, collab type, type of collab, type of post, deliverable type, type of deliverable; =placement, =content, =scope, scope of work, sow, =type",
    ru: "=формат, =форматы, формат размещения, формат интеграции, формат рекламы, тип контента, тип размещения, тип интеграции, вид размещения, что делает, =состав; =размещение, =контент, =тип, =вид",
    de: "format, inhaltstyp, art des inhalts, leistungen; =inhalt, =typ",
    pt: "formato, entregas, entregaveis, tipo de conteudo; =conteudo, =tipo",
  },
  followers: {
    en: "followers, follower count, audience size; fans, =audience, =reach size",
    ru: "подписчики, подписчиков, число подписчиков, кол во подписчиков, количество подписчиков, размер аудитории, =база; =аудитория",
    de: "follower, followerzahl, abonnenten, reichweite des kanals",
    pt: "seguidores, numero de seguidores, inscritos",
  },
  campaign: {
    en: "=campaign, campaign name, campaigns; =project, project name, =launch, =initiative, =activation",
    ru: "=кампания, рекламная кампания, название кампании, рк; =проект, =активность, =запуск, =акция, название проекта",
    de: "kampagne, kampagnenname; projekt, aktion",
    pt: "campanha, nome da campanha; projeto, acao",
  },
  date: {
    en: "post date, posting date, date posted, date of post, date of posting, publication date, publish date, published date, date published, live date, go live date, date live, posted on, published on, upload date, air date, date of publication, release date, posted date, published at, post live date, live post date; =date, =day, =dates, date and time, date time; =posted, =published, =live, went live, posted at, aired",
    ru: "дата выхода, дата публикации, дата поста, дата размещения, дата выхода поста, дата релиза, день выхода, даты выхода, даты публикаций, дата публикаций, выход поста, дата интеграции, дата рекламы, дата выхода интеграции, дата выхода ролика, дата выхода рекламы, дата и время выхода, дата и время публикации; =дата, =день, =число, дата и время, дата время, дата сторис, дата рилс, дата видео, дата ролика; =вышло, =выход, =опубликовано, =размещено, =публикация, =вышел",
    de: "veroffentlichungsdatum, postdatum, posting datum, datum der veroffentlichung, postingdatum, veroffentlicht am, veroffentlichung am; =datum, =tag; =veroffentlicht, live am, =veroffentlichung",
    pt: "data de publicacao, data da publicacao, data do post, data da postagem; =data, =dia; =publicado, publicado em",
  },
  plannedDate: {
    en: "planned date, plan date, scheduled date, =scheduled, scheduled for, target date, expected date, planned post date, go live, planned go live, posting deadline, =deadline, post deadline, content due date, post due, planned for, content due",
    ru: "плановая дата, план дата, дата план, планируемая дата, планируемый выход, план выхода, дата выхода план, планируемая дата выхода, =дедлайн, =срок, срок выхода, срок публикации, выход план, план даты, плановая дата публикации, плановая дата выхода, плановая дата размещения",
    de: "geplantes datum, plandatum, =termin, =geplant, =frist, =deadline",
    pt: "data planejada, data prevista, =prazo, =previsto, data agendada",
  },
  month: {
    en: "=month, =months, =period, reporting month, reporting period, campaign month, month year, posting month, publication month",
    ru: "=месяц, =период, отчетный месяц, отчетный период, месяц размещения, месяц выхода",
    de: "monat, zeitraum",
    pt: "mes, periodo",
  },
  productValue: {
    en: "product value, gift value, gifting value, barter value, value of product, value of gift, retail value, rrp, msrp, product cost, cost of product, product price, gifted value, pr value, in kind value, value of goods, price of product, value of the product; =product, =gift, =barter, =gifting, =products",
    ru: "стоимость продукта, стоимость товара, стоимость бартера, сумма бартера, цена товара, цена продукта, стоимость подарка, ценность товара; =продукт, =бартер, =товар, =подарок",
    de: "produktwert, warenwert, wert des produkts; =produkt",
    pt: "valor do produto, custo do produto, valor da permuta; =produto, =permuta",
  },
  status: {
    en: "status, deal status, post status, campaign status, outreach status, collab status, content status, partnership status, stage, deal stage, pipeline stage, progress, relationship status, influencer status; =state, =phase, =step, =posted, =published, =live, is live, post live",
    ru: "статус, статус размещения, статус интеграции, статус сделки, статус поста, статус работы, этап, стадия, статус публикации, статус блогера; =состояние, =шаг, =вышло, =опубликовано, =размещено, =вышел",
    de: "status, =stand, =phase, =stufe; =veroffentlicht",
    pt: "status, =estado, =etapa, =fase; =publicado",
  },
  paymentStatus: {
    en: "payment status, paid status, invoice status, =paid, status of payment; =payment, =payments, payment state",
    ru: "статус оплаты, =оплачено, =оплачен, статус платежа; =оплата",
    de: "zahlungsstatus, =bezahlt; =zahlung",
    pt: "status do pagamento, =pago; =pagamento",
  },
  paidOn: {
    en: "paid on, payment date, date paid, paid date, date of payment, =paid at",
    ru: "дата оплаты, дата платежа, оплачено дата, когда оплатили",
    de: "zahlungsdatum, bezahlt am",
    pt: "data do pagamento, pago em, data de pagamento",
  },
  erid: {
    en: "erid, erid token, ad token, token, marking",
    ru: "ерид, токен, токен erid, маркировка, маркировка рекламы, орд, erid токен",
    de: "werbekennzeichnung token",
    pt: "token do anuncio",
  },
  link: {
    en: "link, links, post link, link to post, post url, url, urls, content link, live link, video link, profile link, link to profile, profile url, account link, channel link, link to content, publication link, reel link, story link, screenshot, screenshots, report link, link in post, social link, social links, social media links; =post, =video, =reel, =profile, =account, =social, =socials",
    ru: "ссылка, ссылки, ссылка на пост, ссылка на профиль, ссылка на аккаунт, ссылка на публикацию, ссылка на блогера, ссылка на канал, ссылка на соцсеть, ссылка на размещение, ссылка на видео, линк, скрин, скриншот, скриншоты; =пост, =профиль, =аккаунт, соцсети блогера, =страница",
    de: "links, link zum post, link zum profil, profil link, link zum beitrag; =profil, =beitrag",
    pt: "links, link do post, link do perfil, link da publicacao; =perfil",
  },
  notes: {
    en: "notes, note, comment, comments, remarks, remark, internal notes, comments notes, feedback, email, e mail, mail, email address, contact email, phone, phone number, telephone, agency fee, agency fees, agency commission, agency markup, contact, contacts, contact info, contact details, contact person, niche, niches, category, categories, vertical, topic, topics, content niche, industry, theme, bio, about, description, language, languages, city, state, address, shipping address, manager, account manager, owner, responsible, assignee, assigned to, poc, point of contact, agency, management, representative, promo code, promo codes, promocode, discount code, code, coupon, utm, utm link, tracking link, affiliate link, invoice, invoice number, invoice no, invoice date, due date, payment due, payment due date, payment method, payment terms, payment details, terms, contract, contract signed, contract date, agreement, tracking number, tracking, shipped, shipping, shipping status, product sent, product name, item, items, sku, size, brief, brief sent, approved, approval, draft, draft link, draft due, draft date, priority, tier, tags, tag, label, labels, id, no, number, nr, n, index, row, rank, gender, sex, age, date added, date contacted, contact date, contacted on, last contact, last contacted, follow up, follow up date, next step, next steps, added on, created, created at, created on, updated, updated at, last updated, start date, end date, contract start, contract end, brand, brands, client, source, rating, fit, brand fit, why, reason, verified, usage rights, exclusivity, whitelisting, hashtags, caption, team, wave, batch, time, posting time, reply, response, responded, vat, tax, title, company, company name, brand name, last name, surname, manager name, contact name, report, target audience, target group, date of birth, birthday, dob, birth date, order number, order no, order id, kpi completion, shipping country, whatsapp, viber, linkedin, website, site, website url, next action",
    ru: "заметки, заметка, комментарий, комментарии, коммент, комменты, примечание, примечания, замечания, пометки, почта, эл почта, электронная почта, имейл, мейл, телефон, номер телефона, контакт, контакты, связь, способ связи, тематика, ниша, категория, тема, описание, о блогере, язык, город, адрес, адрес доставки, менеджер, менеджер блогера, ответственный, исполнитель, агентство, комиссия агентства, агентская комиссия, агентское вознаграждение, промокод, промокоды, код, утм, ютм, utm метка, счет, номер счета, дата счета, срок оплаты, способ оплаты, реквизиты, условия, договор, номер договора, дата договора, акт, трек номер, трек, доставка, отправлено, название товара, артикул, размер, бриф, тз, согласовано, согласование, черновик, приоритет, тир, теги, метки, номер, пп, п п, ид, пол, возраст, дата добавления, дата контакта, дата связи, последний контакт, следующий шаг, создано, обновлено, дата начала, дата окончания, бренд, клиент, источник, оценка, рейтинг, юрлицо, инн, форма, форма оплаты, ндс, налог, права, эксклюзив, хэштеги, команда, волна, время, время выхода, ответ, причина, креатив, сценарий, подрядчик, компания, название компании, название бренда, название продукта, имя менеджера, фио менеджера, заказчик, номер заказа, дата заказа, дата регистрации, дата рождения, дата съемки, целевая аудитория, ца, сумма договора, возраст блогера, пол блогера",
    de: "notizen, notiz, anmerkungen, bemerkung, bemerkungen, kommentar, telefon, kontakt, kontakte, nische, kategorie, thema, sprache, stadt, adresse, ansprechpartner, agentur, agenturhonorar, agenturprovision, agenturgebuhr, rabattcode, gutscheincode, rechnung, rechnungsnummer, vertrag, versand, beschreibung, nummer, marke, kunde, prioritat, geschlecht, alter, bestellnummer, bestelldatum, produktname, markenname, geburtsdatum, rechnungsdatum, vertragsdatum",
    pt: "notas, observacoes, observacao, comentario, telefone, contato, contatos, nicho, categoria, tema, idioma, cidade, endereco, responsavel, agencia, comissao da agencia, taxa da agencia, cupom, codigo, fatura, nota fiscal, contrato, envio, descricao, numero, marca, cliente, prioridade, genero, idade, numero do pedido, data do pedido, nome do produto, nome da marca, data de nascimento",
  },
};
