/** English headings of trackers, templates and exports, and what a manager takes them for. */
import { rows } from "./said.ts";

export const people = rows(`
Creator → creator
Creators → creator
Creator Name → creator
Creator(s) → creator
CREATOR → creator
creator_name → creator
creatorName → creator
Influencer → creator
Influencer Name → creator
Influencer's Name → creator
Influencer / Creator → creator
Name of influencer → creator
Name of Creator → creator
Blogger → creator
Blogger's name → creator
Talent → creator
Talent Name → creator
KOL → creator
KOL Name → creator
UGC Creator → creator
Ambassador → creator
Content creator → creator
Streamer → creator
Author → creator
Name → creator
Full Name → creator
Real name → creator
First Name → creator
Channel name → creator
Page name → creator
👤 Creator → creator
Creator: → creator
*Creator* → creator
1. Creator → creator
Creator ⏎(name) → creator
Creator / Креатор → creator
Influencer | Блогер → creator
Influncer → creator
Influencer Handle → handle
Creator handle → handle
Creator Username → handle
Handle → handle
Handle(s) → handle
Handle (@) → handle
@ → handle
@handle → handle
@username → handle
Username → handle
User name → handle
user_name → handle
Social handle → handle
Account name → handle
Instagram Handle → handle · instagram
Instagram Username → handle · instagram
IG handle → handle · instagram
IG username → handle · instagram
TikTok Handle → handle · tiktok
TikTok @ → handle · tiktok
YouTube Channel Name → creator · youtube
`);

export const places = rows(`
Market → market
MARKET → market
Markets → market
Target Market → market
Country → market
Country / Region → market
Country/Market → market
Creator country → market
Influencer Country → market
Geo → market
GEO: → market
🌍 Country → market
country_name → market
Region → market
Location → market
Platform → platform
Platform(s) → platform
Platforms → platform
Social Media Platform → platform
Social network → platform
Network → platform
Social Platform → platform
platform_name → platform
Format → format
Content Type → format
Content format → format
Post Type → format
Deliverables → format
Deliverable → format
Deliverable type → format
Type of content → format
Scope of work → format
Campaign → campaign
Campaign Name → campaign
campaign_name → campaign
Project → campaign
📣 Campaign → campaign
`);

export const days = rows(`
Date → date
Date: → date
Post Date → date
Post date  → date
postDate → date
post_date → date
POST DATE → date
📅 Post date → date
Posting date → date
Posted date → date
Date posted → date
Date Posted (MM/DD/YYYY) → date
Date of posting → date
Date of publication → date
Publication Date → date
Publish Date → date
Published on → date
Posted On → date
posted_at → date
publish_date → date
published_at → date
Live Date → date
Date live → date
Go-live date → date
Actual post date → date
Post date (actual) → date
Upload date → date
IG post date → date · instagram
Planned date → plannedDate
Planned post date → plannedDate
Post date (planned) → plannedDate
Post Date - Planned → plannedDate
Scheduled date → plannedDate
Scheduled post date → plannedDate
Expected post date → plannedDate
Target date → plannedDate
Posting deadline → plannedDate
Content Due → plannedDate
Content due date → plannedDate
Month → month
Campaign month → month
Reporting Month → month
Paid on → paidOn
Payment Date → paidOn
Date Paid → paidOn
Date of payment → paidOn
payment_date → paidOn
`);

export const money = rows(`
Rate → rate
RATE → rate
Rate* → rate
Rate: → rate
💰 Rate → rate
Rate ($) → rate · USD
Rate, $ → rate · USD
Rate (USD) → rate · USD
Rate USD → rate · USD
rate_usd → rate · USD
Rate ($K) → rate · USD · thousands
Rate (K USD) → rate · USD · thousands
Rate, k€ → rate · EUR · thousands
Agreed rate → rate
Final Rate → rate
Negotiated rate (GBP) → rate · GBP
Creator Rate → rate
Influencer rate → rate
Rate per post → rate
Fee → rate
Fee (€) → rate · EUR
Fees → rate
Influencer Fee → rate
Creator fee (£) → rate · GBP
Agreed Fee → rate
Total fee → rate
Flat fee → rate
Net fee → rate
Fee excl. VAT → rate · VAT excluded
Fee (excl. VAT) → rate · VAT excluded
Rate excl. VAT → rate · VAT excluded
Rate ex VAT → rate · VAT excluded
Rate w/o VAT → rate · VAT excluded
Rate + VAT → rate · VAT excluded
Rate (VAT excluded) → rate · VAT excluded
Rate before tax → rate · VAT excluded
Rate incl. VAT → rate · VAT included
Rate with VAT → rate · VAT included
Rate (incl. VAT), EUR → rate · EUR · VAT included
Rate, VAT included → rate · VAT included
Cost incl. taxes → rate · VAT included
Agency fee → notes
Agency commission → notes
Price → rate
Price (EUR) → rate · EUR
price_per_post → rate
pricePerPost → rate
Price per post → rate
Price per reel → rate
Price / post → rate
Influencer price → rate
Agreed price → rate
Cost → rate
COST → rate
Cost (USD) → rate · USD
cost_usd → rate · USD
Cost, USD → rate · USD
Cost in USD → rate · USD
Total Cost → rate
Est. Cost → rate
Estimated cost → rate
Cost per post → rate
Post cost → rate
Collab cost → rate
Cost of post → rate
Actual cost → rate
Planned cost → rate
Amount → rate
Amount ($) → rate · USD
Agreed amount → rate
Payment Amount → rate
Compensation → rate
Honorarium → rate
Spend → rate
Total Spend → rate
Payout → rate
Deal size → rate
Budget → rate
Budget ($) → rate · USD
Budget (planned) → rate
Planned budget → rate
Payment → paymentStatus
IG rate → rate · instagram
TikTok Rate ($) → rate · USD · tiktok
Story rate → rate
Reel rate → rate
Asking price → rate
Quoted rate → rate
Amount paid → rate
Product value → productValue
Product Value ($) → productValue · USD
Gift value → productValue
Retail value (USD) → productValue · USD
RRP → productValue
Product cost → productValue
Price of product → productValue
Product price → productValue
Product → productValue
`);

export const states = rows(`
Status → status
STATUS → status
✅ Status → status
Status / Stage → status
Post status → status
Campaign Status → status
Creator status → status
Deal stage → status
Stage → status
Pipeline stage → status
Outreach status → status
Collab status → status
Live? → status
Posted? → status
Payment Status → paymentStatus
Payment status (Paid/Unpaid) → paymentStatus
Status of payment → paymentStatus
payment_status → paymentStatus
Paid? → paymentStatus
Paid (Y/N) → paymentStatus
Paid → paymentStatus
Invoice status → paymentStatus
erid → erid
ERID → erid
Ad token → erid
Link → link
🔗 Link → link
Link 2 → link
Link #1 → link
Links → link
URL → link
Post Link → link
Post link 1 → link
Post URL → link
post_url → link
postUrl → link
Link to post → link
Link to the post → link
Live link → link
Content link → link
Profile Link → link
Profile URL → link
profile_url → link
video_url → link
Reel link → link
Instagram link → link · instagram
Instagram profile link → link · instagram
TikTok URL → link · tiktok
YouTube link → link · youtube
Screenshots → link
KPIs → kpis
KPI → kpis
KPI's → kpis
Target KPIs → kpis
KPI targets → kpis
Goals → kpis
Targets → kpis
Results → results
Result → results
RESULTS → results
Actual results → results
Results (actual) → results
Campaign results → results
Performance → results
Actuals → results
Audience → audience
Audience demographics → audience
Demographics → audience
`);

export const figures = rows(`
Likes → metric:likes
likes → metric:likes
LIKES → metric:likes
❤️ Likes → metric:likes
Likes ❤️ → metric:likes
Likes* → metric:likes
Likes (total) → metric:likes
Total likes → metric:likes
total_likes → metric:likes
likes_count → metric:likes
likeCount → metric:likes
# Likes → metric:likes
# of likes → metric:likes
No. of Likes → metric:likes
Number of likes → metric:likes
Likes: → metric:likes
Likes, K → metric:likes · thousands
Likes (K) → metric:likes · thousands
Avg likes → metric:likes · avg
Avg. Likes → metric:likes · avg
avg_likes → metric:likes · avg
Average likes → metric:likes · avg
Average Likes per Post → metric:likes · avg
Likes (avg) → metric:likes · avg
Likes per post → metric:likes · avg
Mean likes → metric:likes · avg
Comments → metric:comments
Comments (#) → metric:comments
# Comments → metric:comments
commentCount → metric:comments
Number of comments → metric:comments
💬 Comments → metric:comments
Avg comments → metric:comments · avg
Shares → metric:shares
Shares/Reposts → metric:shares
Reposts → metric:shares
Saves → metric:saves
🔖 Saves → metric:saves
Bookmarks → metric:saves
Reach → metric:reach
REACH → metric:reach
Reach¹ → metric:reach
Reach (actual) → metric:reach
Actual reach → metric:reach
Actual Reach (K) → metric:reach · thousands
Total reach → metric:reach
IG Reach → metric:reach · instagram
Reach IG → metric:reach · instagram
Instagram Reach → metric:reach · instagram
Reach (Instagram) → metric:reach · instagram
Reach - IG → metric:reach · instagram
TikTok Reach → metric:reach · tiktok
Reels reach → metric:reach · reel
IG Reels reach → metric:reach · instagram · reel
Story reach → metric:reach · story
Paid reach → metric:reach · paid
Organic reach → metric:reach · organic
Reach (organic) → metric:reach · organic
Reach 24h → metric:reach · 24h
Reach (24h) → metric:reach · 24h
Reach after 24 hours → metric:reach · 24h
Reach, 7d → metric:reach · 168h
7-day reach → metric:reach · 168h
Impressions → metric:impressions
IMPRESSIONS → metric:impressions
Impr. → metric:impressions
Total Impressions → metric:impressions
Story impressions → metric:impressions · story
Impressions (M) → metric:impressions · millions
Views → metric:views
👁 Views → metric:views
Views (7d) → metric:views · 168h
Views 48h → metric:views · 48h
Views_48h → metric:views · 48h
Views - 24 hours → metric:views · 24h
Video Views → metric:views
Video views (K) → metric:views · thousands
videoViewCount → metric:views
viewCount → metric:views
playCount → metric:views
Plays → metric:views
Reels views → metric:views · reel
Reel views → metric:views · reel
reel_views → metric:views · reel
Story views → metric:views · story
Stories views → metric:views · story
Shorts views → metric:views · short
YouTube Views → metric:views · youtube
YT views → metric:views · youtube
TikTok video views → metric:views · tiktok
Avg. views → metric:views · avg
avg_views → metric:views · avg
avgViews → metric:views · avg
Avg Reels views → metric:views · reel · avg
Median views → metric:views · avg
Views per video → metric:views · avg
Clicks → metric:clicks
Link clicks → metric:clicks
Link Clicks (#) → metric:clicks
Swipe ups → metric:clicks
Website clicks → metric:clicks
Engagements → metric:engagements
Total engagements → metric:engagements
Total Interactions → metric:engagements
Interactions → metric:engagements
Engagement → metric:er
Engagement rate → metric:er
Engagement Rate (%) → metric:er · %
Engagement rate, % → metric:er · %
Engagement-Rate → metric:er
engagement_rate → metric:er
engagementRate → metric:er
engagement_rate_pct → metric:er · %
Engagment rate → metric:er
ER → metric:er
ER % → metric:er · %
ER% → metric:er · %
ER, % → metric:er · %
%ER → metric:er · %
ER (reach) → metric:er · by reach
ER by reach → metric:er · by reach
ER (by followers) → metric:er · by followers
ER views → metric:er · by views
Eng. rate → metric:er
Eng Rate % → metric:er · %
Avg ER → metric:er · avg
Avg. engagement rate → metric:er · avg
Instagram Engagement Rate → metric:er · instagram
CTR → metric:ctr
CTR (%) → metric:ctr · %
Click-through rate → metric:ctr
CPM → metric:cpm
CPM ($) → metric:cpm · USD
CPE → metric:cpe
CPE (USD) → metric:cpe · USD
Cost per engagement → metric:cpe
CPV → metric:cpv
Cost per view → metric:cpv
Price per view → metric:cpv
CPC → metric:cpc
cost_per_click → metric:cpc
Cost per click ($) → metric:cpc · USD
CPA → metric:cpa
Orders → metric:orders
# orders → metric:orders
Purchases → metric:orders
Sales → metric:orders
Sales (units) → metric:orders
Sales ($) → metric:revenue · USD
Sales, USD → metric:revenue · USD
Revenue → metric:revenue
Revenue (USD) → metric:revenue · USD
Revenue generated → metric:revenue
Total Revenue → metric:revenue
GMV → metric:revenue
Leads → metric:leads
Sign-ups → metric:leads
Promo uses → metric:promo_uses
Promo code uses → metric:promo_uses
Code redemptions → metric:promo_uses
New followers → metric:followers_gained
Followers gained → metric:followers_gained
Completion rate → metric:completion_rate
Avg watch time (s) → metric:avg_watch_s
Coments → metric:comments
Commnets → metric:comments
Impresions → metric:impressions
Followers → followers
Folowers → followers
followers_count → followers
followersCount → followers
Follower Count → followers
# followers → followers
# of Followers → followers
No. of followers → followers
Number of Followers → followers
num_followers → followers
Total followers → followers
Followers (K) → followers · thousands
Followers, K → followers · thousands
Followers (M) → followers · millions
IG followers → followers · instagram
Instagram Followers → followers · instagram
Followers (IG) → followers · instagram
Followers_IG → followers · instagram
TikTok followers → followers · tiktok
Subscribers → followers
YouTube subscribers → followers · youtube
Subs → followers
Audience size → followers
👥 Followers → followers
Real followers → metric:authenticity
Real followers % → metric:authenticity · %
Fake followers → metric:authenticity · inverts
Fake followers % → metric:authenticity · % · inverts
Women % → audience · %
% women → audience · %
Female % → audience · %
% Female → audience · %
Female audience → audience
Female audience % → audience · %
US audience → audience
US audience % → audience · %
% US → audience · %
RU % → audience · %
25–34 → audience
18-24, % → audience · %
`);

export const targets = rows(`
Target reach → plan:reach
Reach target → plan:reach
Reach (target) → plan:reach
Reach goal → plan:reach
Reach KPI → plan:reach
KPI reach → plan:reach
KPI: reach → plan:reach
Planned reach → plan:reach
planned_reach → plan:reach
Plan reach → plan:reach
Reach plan → plan:reach
Reach - Plan → plan:reach
Expected reach → plan:reach
Projected reach → plan:reach
Forecast reach → plan:reach
Reach forecast → plan:reach
Guaranteed views → plan:views
Expected views → plan:views
Target Views (K) → plan:views · thousands
Views goal → plan:views
Target impressions → plan:impressions
Target ER → plan:er
Target ER % → plan:er · %
Target CPM → plan:cpm
CPM target ($) → plan:cpm · USD
Target clicks → plan:clicks
Comments (plan) → plan:comments
Planned comments → plan:comments
Planned story views → plan:views · story
IG planned reach → plan:reach · instagram
Sales target → plan:orders
Revenue goal → plan:revenue
Est. reach → plan:reach
Estimated reach → plan:reach
Est. views → plan:views
Est. Impressions → plan:impressions
`);
