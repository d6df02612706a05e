/** Russian, German and Portuguese headings and what a manager takes them for. */
import { rows } from "./said.ts";

export const russian = rows(`
Блогер → creator
БЛОГЕР → creator
Имя блогера → creator
Имя блогера: → creator
Блогер / канал → creator
Креатор → creator
Инфлюенсер → creator
Имя → creator
ФИО → creator
ФИО блогера → creator
Имя Фамилия → creator
Автор → creator
Название канала → creator
Название → creator
Канал → platform
Паблик → creator
Сообщество → creator
Ник → handle
Никнейм → handle
Ник блогера → handle
Никнейм блогера → handle
Ник в инстаграм → handle · instagram
Юзернейм → handle
Аккаунт → handle
Аккаунт блогера → handle
Рынок → market
Страна → market
Страна блогера → market
Гео → market
ГЕО → market
Страна / Country → market
Регион → market
Площадка → platform
Площадки → platform
Платформа → platform
Соцсеть → platform
Соц. сеть → platform
Соц сеть → platform
Социальная сеть → platform
Канал размещения → platform
Формат → format
Формат интеграции → format
Формат размещения → format
Тип контента → format
Тип размещения → format
Кампания → campaign
Рекламная кампания → campaign
Название кампании → campaign
РК → campaign
Проект → campaign
Название проекта → campaign
Дата → date
Дата выхода → date
Дата выхода: → date
ДАТА ВЫХОДА → date
Дата выхода (факт) → date
Дата выхода факт → date
Дата публикации → date
Дата размещения → date
Дата поста → date
Дата выхода рекламы → date
Дата выхода интеграции → date
Дата выхода (план) → plannedDate
Дата выхода план → plannedDate
План. дата выхода → plannedDate
Плановая дата → plannedDate
Планируемая дата выхода → plannedDate
Плановая дата публикации → plannedDate
Дедлайн → plannedDate
Месяц → month
Отчетный месяц → month
Дата оплаты → paidOn
Ставка → rate
Ставка, ₽ → rate · RUB
Гонорар → rate
Гонорар блогера → rate
Гонорар, руб. → rate · RUB
Стоимость → rate
Стоимость, руб. → rate · RUB
Стоимость (руб) → rate · RUB
Стоимость, ₽ → rate · RUB
Стоимость, тыс. руб. → rate · RUB · thousands
Стоимость (тыс. ₽) → rate · RUB · thousands
Стоимость, т.р. → rate · RUB · thousands
Стоимость размещения → rate
Стоимость размещения, руб → rate · RUB
Стоимость интеграции → rate
Стоимость рекламы → rate
Стоимость поста → rate
Стоимость сторис → rate
Стоимость за пост → rate
Стоимость без НДС → rate · VAT excluded
Стоимость, без НДС → rate · VAT excluded
Стоимость без НДС, руб. → rate · RUB · VAT excluded
Ставка без НДС → rate · VAT excluded
Ставка (без учёта НДС) → rate · VAT excluded
Ставка, НДС не включён → rate · VAT excluded
Ставка с НДС → rate · VAT included
Ставка (с НДС) → rate · VAT included
Гонорар, вкл. НДС → rate · VAT included
Бюджет с учётом НДС → rate · VAT included
Стоимость, в т.ч. НДС, ₽ → rate · RUB · VAT included
Агентская комиссия → notes
Комиссия агентства → notes
Стоимость план → rate
Цена → rate
Цена ($) → rate · USD
Цена за пост → rate
Цена за рилс → rate
Цена размещения → rate
Цена блогера → rate
Прайс → rate
Сумма → rate
Сумма, руб → rate · RUB
Бюджет → rate
Бюджет, руб. → rate · RUB
Бюджет (план) → rate
Расход → rate
Расходы → rate
Затраты → rate
Оплата → paymentStatus
Оплата блогеру → rate
KPI → kpis
КПИ → kpis
Цели → kpis
Результаты → results
Результат → results
Итоги → results
Факт → results
Статистика → results
Лайки → metric:likes
ЛАЙКИ → metric:likes
Лайки, шт → metric:likes
Лайки, шт. → metric:likes
Лайков → metric:likes
Кол-во лайков → metric:likes
Количество лайков → metric:likes
Ср. лайки → metric:likes · avg
Среднее кол-во лайков → metric:likes · avg
Средние лайки → metric:likes · avg
Лайков на пост → metric:likes · avg
Реакции → metric:likes
Комментарии → metric:comments
Комментарии (шт) → metric:comments
Комментарии, шт. → metric:comments
Кол-во комментариев → metric:comments
Коммы → metric:comments
Репосты → metric:shares
Сохранения → metric:saves
Сохранёнки → metric:saves
Охват → metric:reach
Охваты → metric:reach
ОХВАТ → metric:reach
Охват факт → metric:reach
Охват (факт) → metric:reach
Фактический охват → metric:reach
Охват, тыс. → metric:reach · thousands
Охват (тыс.) → metric:reach · thousands
Охват тыс чел → metric:reach · thousands
Охват сторис → metric:reach · story
Охват сториз → metric:reach · story
Охват рилс → metric:reach · reel
Охват поста → metric:reach · post
Охват reels → metric:reach · reel
Охват 24ч → metric:reach · 24h
Охват (24 ч) → metric:reach · 24h
Охват за 24 часа → metric:reach · 24h
Охват за 48 часов → metric:reach · 48h
Охват IG → metric:reach · instagram
Охват в инстаграм → metric:reach · instagram
Органический охват → metric:reach · organic
Средний охват → metric:reach · avg
Ср. охват → metric:reach · avg
Ср. охват сторис → metric:reach · story · avg
Показы → metric:impressions
Просмотры → metric:views
Просмотры, шт → metric:views
Просмотры (факт) → metric:views
Кол-во просмотров → metric:views
Просмотры 7 дн. → metric:views · 168h
Просмотры рилс → metric:views · reel
Просмотры сторис → metric:views · story
Просмотры YouTube → metric:views · youtube
Ср. просмотры → metric:views · avg
Средние просмотры → metric:views · avg
Переходы → metric:clicks
Переходы по ссылке → metric:clicks
Кол-во переходов → metric:clicks
Клики → metric:clicks
Вовлечения → metric:engagements
Вовлеченность → metric:er
Вовлечённость, % → metric:er · %
ER, % → metric:er · %
ER по охвату → metric:er · by reach
ER по подписчикам, % → metric:er · % · by followers
ЕР → metric:er
ERR → metric:view_rate
CPV факт → metric:cpv
CPM → metric:cpm
CPM, руб. → metric:cpm · RUB
Цена просмотра → metric:cpv
Стоимость перехода → metric:cpc
Цена за клик → metric:cpc
Стоимость подписчика → metric:cost_per_follower
Заказы → metric:orders
Заказы, шт. → metric:orders
Кол-во заказов → metric:orders
Продажи → metric:orders
Продажи, шт → metric:orders
Продажи, руб. → metric:revenue · RUB
Выручка → metric:revenue
Выручка, руб. → metric:revenue · RUB
Лиды → metric:leads
Заявки → metric:leads
Регистрации → metric:leads
Активации промокода → metric:promo_uses
Прирост подписчиков → metric:followers_gained
Новые подписчики → metric:followers_gained
Подписчики → followers
Подписчиков → followers
Кол-во подписчиков → followers
Количество подписчиков → followers
Число подписчиков, тыс. → followers · thousands
Подписчики, тыс. → followers · thousands
Подписчики (тыс) → followers · thousands
Подписчики IG → followers · instagram
Подпищики → followers
Реальные подписчики → metric:authenticity
Боты, % → metric:authenticity · % · inverts
Аудитория → audience
Доля женщин → audience
Женщины, % → audience · %
% женщин → audience · %
Жен., % → audience · %
ЖА, % → unread · %
План охвата → plan:reach
Охват план → plan:reach
Охват (план) → plan:reach
Планируемый охват → plan:reach
Плановый охват → plan:reach
Прогноз охвата → plan:reach
Прогнозируемый охват → plan:reach
Ожидаемый охват → plan:reach
KPI по охвату → plan:reach
Просмотры план → plan:views
План просмотров → plan:views
CPM план → plan:cpm
CPV (план) → plan:cpv
План продаж → plan:orders
Стоимость продукта → productValue
Стоимость бартера → productValue
Цена товара → productValue
Товар → productValue
Бартер → productValue
Статус → status
Статус размещения → status
Статус публикации → status
Этап → status
Статус оплаты → paymentStatus
Оплачено → paymentStatus
Оплачено? → paymentStatus
Токен → erid
Маркировка → erid
ОРД → erid
Ссылка → link
Ссылка 2 → link
Ссылка на пост → link
Ссылка на публикацию → link
Ссылка на блогера → link
Ссылка на аккаунт → link
Ссылка на инстаграм → link · instagram
Ссылка на рилс → link
Скриншоты → link
`);

export const german = rows(`
Influencer → creator
Influencerin → creator
Name des Influencers → creator
Creator → creator
Benutzername → handle
Instagram Name → creator · instagram
Land → market
Markt → market
Plattform → platform
Format → format
Kampagne → campaign
Datum → date
Veröffentlichungsdatum → date
Datum der Veröffentlichung → date
Veröffentlicht am → date
Postingdatum → date
Geplantes Datum → plannedDate
Monat → month
Bezahlt am → paidOn
Zahlungsdatum → paidOn
Honorar → rate
Honorar (€) → rate · EUR
Netto-Honorar → rate · VAT excluded
Nettohonorar → rate · VAT excluded
Honorar (netto) → rate · VAT excluded
Preis netto, € → rate · EUR · VAT excluded
Gage zzgl. MwSt. → rate · VAT excluded
Kosten ohne MwSt. → rate · VAT excluded
Brutto-Honorar → rate · VAT included
Honorar inkl. MwSt. → rate · VAT included
Agenturhonorar → notes
Kosten → rate
Kosten in EUR → rate · EUR
Preis → rate
Preis pro Post → rate
Budget → rate
Gage → rate
Ziele → kpis
Ergebnisse → results
Reichweite → metric:reach
Reichweite (Story) → metric:reach · story
Reichweite Ist → metric:reach
Impressionen → metric:impressions
Aufrufe → metric:views
Videoaufrufe → metric:views
Gefällt mir → metric:likes
Anzahl Likes → metric:likes
Ø Likes → metric:likes · avg
Durchschn. Likes → metric:likes · avg
Ø Reichweite → metric:reach · avg
Kommentare → metric:comments
Geteilt → metric:shares
Gespeichert → metric:saves
Klicks → metric:clicks
Link-Klicks → metric:clicks
Interaktionen → metric:engagements
Engagement-Rate → metric:er
Engagement-Rate (%) → metric:er · %
Interaktionsrate → metric:er
TKP → metric:cpm
Kosten pro Klick → metric:cpc
Bestellungen → metric:orders
Umsatz → metric:revenue
Umsatz (€) → metric:revenue · EUR
Code-Einlösungen → metric:promo_uses
Neue Follower → metric:followers_gained
Follower → followers
Anzahl Follower → followers
Follower (Tsd.) → followers · thousands
Abonnenten → followers
Frauenanteil (%) → audience · %
Anteil Frauen → audience
Geplante Reichweite → plan:reach
Reichweite (Plan) → plan:reach
Reichweite Soll → plan:reach
Ziel-Reichweite → plan:reach
Status → status
Zahlungsstatus → paymentStatus
Produktwert → productValue
Link zum Beitrag → link
Profil-Link → link
`);

export const portuguese = rows(`
Influenciador → creator
Influenciadora → creator
Influenciador(a) → creator
Nome do influenciador → creator
Criador de conteúdo → creator
Nome → creator
Arroba → handle
Usuário → handle
@ do influenciador → handle
@ do Instagram → handle · instagram
País → market
Mercado → market
Plataforma → platform
Rede social → platform
Formato → format
Entregas → format
Campanha → campaign
Data de publicação → date
Data da postagem → date
Data do post → date
Data prevista → plannedDate
Mês → month
Data de pagamento → paidOn
Cachê → rate
Cachê (R$) → rate · BRL
Cachê sem impostos → rate · VAT excluded
Valor com impostos (R$) → rate · BRL · VAT included
Comissão da agência → notes
Cachê R$ → rate · BRL
Valor → rate
Valor (R$) → rate · BRL
Custo → rate
Preço por post → rate
Investimento → rate
Orçamento → rate
Metas → kpis
Resultados → results
Alcance → metric:reach
Alcance stories → metric:reach · story
Alcance (mil) → metric:reach · thousands
Impressões → metric:impressions
Visualizações → metric:views
Curtidas → metric:likes
Média de curtidas → metric:likes · avg
Total de curtidas → metric:likes
Comentários → metric:comments
Compartilhamentos → metric:shares
Salvamentos → metric:saves
Cliques → metric:clicks
Cliques no link → metric:clicks
Interações → metric:engagements
Engajamento → metric:er
Taxa de engajamento → metric:er
Taxa de engajamento (%) → metric:er · %
Custo por clique → metric:cpc
Custo por mil → metric:cpm
Vendas → metric:orders
Vendas (R$) → metric:revenue · BRL
Receita → metric:revenue
Receita (R$) → metric:revenue · BRL
Usos do cupom → metric:promo_uses
Novos seguidores → metric:followers_gained
Seguidores → followers
Nº de seguidores → followers
Seguidores (mil) → followers · thousands
% mulheres → audience · %
Alcance previsto → plan:reach
Meta de alcance → plan:reach
Alcance (meta) → plan:reach
Alcance planejado → plan:reach
Status → status
Status do pagamento → paymentStatus
Valor do produto → productValue
Link do post → link
Link da publicação → link
`);
