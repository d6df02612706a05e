/** Headings with units, notes, moments and parts, as they are typed in a hurry. */
import { rows } from "./said.ts";

export const mixed = rows(`
Engagement per Reach → unread · by reach
Fee (agency) → unread
Budget (remaining) → unread
Budget, остаток → unread
Rate (1-5) → unread
Rate (1–10) → unread
Date (birth) → unread
Name (manager) → unread
Cost (shipping) → unread
Amount (VAT) → unread
Likes (ratio) → unread
Comments (internal) → notes
Engagements (likes+comments) → metric:engagements
Engagements (likes, comments, saves) → metric:engagements
Rate (per post, agreed) → rate
Creator (please fill in) → creator
Deliverables (posts / stories) → format
Reach (unique) → metric:reach
Likes on post → metric:likes · post
Views on TikTok → metric:views · tiktok
Views (TikTok) → metric:views · tiktok
TT views → metric:views · tiktok
Campaign reach → metric:reach
Campaign likes → metric:likes
Post likes → metric:likes · post
Post reach → metric:reach · post
Post Impressions → metric:impressions · post
Total Video Views → metric:views
3-sec video views → unread
Video plays → metric:views
Reel plays → metric:views · reel
Story completion rate → metric:completion_rate · story
Sticker taps → metric:clicks
Link taps → metric:clicks
Influencer rate (USD) → rate · USD
Rate in $ → rate · USD
€ Rate → rate · EUR
$ → unread · USD
USD → unread · USD
Fee [EUR] → rate · EUR
FEE (GBP £) → rate · GBP
Cost ($, net) → rate · USD
Cost (USD, excl. VAT) → rate · USD · VAT excluded
Price, EUR, excl. VAT → rate · EUR · VAT excluded
Cost (K) → rate · thousands
Cost in thousands → rate · thousands
Reach in K → metric:reach · thousands
Reach, '000 → metric:reach · thousands
Reach (000s) → metric:reach · thousands
Impressions ('000) → metric:impressions · thousands
Impressions (mln) → metric:impressions · millions
Охват, млн → metric:reach · millions
Охват, тыс → metric:reach · thousands
Стоимость, тыс.руб → rate · RUB · thousands
Стоимость, тыс.руб. → rate · RUB · thousands
Цена,руб → rate · RUB
Цена в рублях → rate · RUB
Цена (₸) → rate · KZT
Стоимость, тенге → rate · KZT
Стоимость $ → rate · USD
Стоимость/руб → rate · RUB
Бюджет,₽ → rate · RUB
ER,% → metric:er · %
ER(%) → metric:er · %
ER, % (по охвату) → metric:er · % · by reach
ER % (reach) → metric:er · % · by reach
ERpost → metric:er
Er → metric:er
ENGAGEMENT RATE → metric:er
Eng. → metric:er
Kpi → kpis
Creator:  → creator
 Creator → creator
Имя блогера* → creator
Блогер (ссылка) → creator
Ссылка на профиль → link
Instagram → handle · instagram
IG → handle · instagram
TikTok → handle · tiktok
YouTube Channel → creator · youtube
Telegram-канал → creator · telegram
Ник (Instagram) → handle · instagram
Post 1 link → link
Story link → link
Story 1 link → link
Reel URL → link
Likes 1 → unread
Post date 1 → date
Date (post) → date
Date posted (IG) → date · instagram
Месяц размещения → month
Дата выхода сторис → date
Дата выхода (IG) → date · instagram
Даты выхода → date
Планируемая дата → plannedDate
Срок публикации → plannedDate
Подписчики на момент размещения → unread
Подписчики (Instagram) → followers · instagram
Подписчики в тг → followers · telegram
Кол-во подписчиков, тыс → followers · thousands
Followers ('000) → followers · thousands
Followers count (k) → followers · thousands
Follower # → followers
Number of subscribers → followers
Размер аудитории → followers
Кол-во лайков под постом → unread · post
Кол-во лайков, шт. → metric:likes
Сумма лайков → metric:likes
Итого охват → metric:reach
Итоговый охват → metric:reach
Общий охват → metric:reach
Суммарный охват → metric:reach
Охват итого → metric:reach
Охваты (план) → plan:reach
Охват (прогноз) → plan:reach
Прогноз по охвату → plan:reach
Прогноз просмотров → plan:views
Плановые показы → plan:impressions
Ожидаемые просмотры → plan:views
Гарантированный охват → plan:reach
Target: 50k reach → unread
Plan → kpis
Fact → results
Факт. охват → metric:reach
Факт охват → metric:reach
Просмотры через 24 часа → metric:views · 24h
Просмотры 24 часа → metric:views · 24h
Просмотры (24ч) → metric:views · 24h
Просмотры за сутки → metric:views · 24h
Просмотры 1 нед → metric:views · 168h
Views @ 7 days → metric:views · 168h
Views day 7 → unread
Views 30 days → metric:views · 720h
30d views → metric:views · 720h
Reach 48 hrs → metric:reach · 48h
Платный охват → metric:reach · paid
Paid impressions → metric:impressions · paid
Organic impressions → metric:impressions · organic
Positive comments % → metric:sentiment_positive · %
Brand lift → metric:brand_lift_pp
Unique clicks → unread
Clicks (unique) → metric:clicks
Clicks (bit.ly) → metric:clicks
UTM clicks → unread
Переходы (UTM) → metric:clicks
Переходы по utm → unread
Клики по ссылке → metric:clicks
Заказы по промокоду → unread
Sales via code → unread
Code sales → unread
Orders (code) → metric:orders
Использования промокода → unread
Purchases (#) → metric:orders
Units sold → metric:orders
Sold units → metric:orders
Revenue, $ → metric:revenue · USD
Revenue ($K) → metric:revenue · USD · thousands
Доход → metric:revenue
Оборот, руб → metric:revenue · RUB
Female → audience
Male % → audience · %
Women → audience
Audience: women % → audience · %
Audience % women → audience · %
Audience 18-24 % → audience · %
Russia % → audience · %
Россия, % → audience · %
USA % → audience · %
Doc. status → unread
Статус (план/факт) → status
Payment (paid/unpaid) → paymentStatus
Payment ($) → rate · USD
Оплата, руб → rate · RUB
Оплата (да/нет) → paymentStatus
Outcome → results
What was promised → unread
What we got → unread
(Likes) → metric:likes
[Охват, тыс.] → metric:reach · thousands
YouTuber → creator
TikToker → creator
WhatsApp → notes · whatsapp
Contract status → notes
Invoice sent → notes
Invoice paid amount → unread
Total engagement → metric:er
Engagement (total) → metric:engagements
Engagement # → metric:engagements
Followers / ER → unread · by followers
Reach per $ → unread · USD
Товар, шт → unread
KPI факт → results
KPI план → kpis
Дата и время выхода → date
Cost per order → unread
Average order value → unread · avg
avgReach → metric:reach · avg
total_payout → rate
`);
