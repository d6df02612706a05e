/** German words of the field → senses; what stands in English alike is not repeated. */
import type { Language } from "./vocabulary.ts";

export const months = {
  1: "januar, jänner",
  2: "februar",
  3: "märz, maerz, mrz",
  4: "april",
  5: "mai",
  6: "juni",
  7: "juli",
  8: "august",
  9: "september",
  10: "okt, oktober",
  11: "november",
  12: "dez, dezember",
} as const;

export const german = (): Language => ({
  metric: {
    reach: "reichweite, reichweiten, erreichte konten, erreichte personen, gesamtreichweite, rw",
    impressions: "impressionen, impressionen gesamt, einblendungen, impr",
    views:
      "aufrufe, aufruf, ansichten, videoaufrufe, wiedergaben, abspielungen, klicks auf video, video aufrufe, storyaufrufe, aufrufen",
    likes: "gefaellt mir, gefällt mir, reaktionen, herzen, gefällt mir angaben",
    comments: "kommentare, kommentar, komm, kommentaren, kommis",
    shares: "geteilt, weiterleitungen, teilungen, mal geteilt, geteilte inhalte, shares gesamt",
    saves: "gespeichert, speicherungen, gemerkt, mal gespeichert, lesezeichen, gespeicherte",
    clicks: "klicks, klick, linkklicks, link klicks, klicks auf link, linkaufrufe",
    engagements: "interaktionen, interaktion, gesamtinteraktionen, engagements gesamt",
    engagement: "engagement, !eng",
    err: "err",
    ad_cost_share: "werbekostenquote, wkq, acos, werbekostenanteil",
    awareness: "werbeerinnerung, markenerinnerung, bekanntheit",
    followers: "abonnenten, abos, abonnent, followern, follower gesamt, followerzahl",
    er: "engagementrate, engagement rate, interaktionsrate, engagement quote",
    view_rate: "aufrufrate, viewrate",
    reach_rate: "reichweitenrate",
    ctr: "klickrate, klick rate",
    completion_rate:
      "abschlussrate, bis zum ende gesehen, wiedergaberate, durchschaurate, komplett gesehen, durchgeschaut",
    avg_watch_s:
      "durchschn wiedergabezeit, durchschnittliche wiedergabedauer, wiedergabedauer, ø wiedergabedauer, ø wiedergabezeit, wiedergabezeit, ø sehdauer, durchschn sehdauer, sehdauer, durchschnittliche wiedergabezeit, ø zeit, durchschn wiedergabedauer, verweildauer, ø verweildauer",
    cpe: "kosten pro interaktion, kosten pro engagement",
    cpm: "tkp, tausenderkontaktpreis, tausend kontakt preis",
    cpv: "kosten pro aufruf, kosten pro view",
    cpc: "kosten pro klick, klickpreis",
    cpa: "kosten pro aktion, kosten pro akquisition",
    cost_per_follower: "kosten pro follower, kosten pro abonnent",
    orders: "bestellungen, bestellung, käufe, kaeufe, aufträge, kauf",
    leads: "anmeldungen, registrierungen, leads gesamt, anfragen",
    revenue: "umsatz, umsätze, erlös, erlöse, einnahmen, verkaufsumsatz",
    sales: "verkäufe, verkaeufe, verkauf, verkauft, abverkäufe",
    promo_uses:
      "einlösungen, einloesungen, eingelöst, mal eingelöst, code einlösungen, einlösung, nutzungen, verwendungen, mal genutzt, genutzt",
    followers_gained:
      "neue follower, neuer follower, follower zuwachs, followerzuwachs, neue abonnenten, zuwachs, follower wachstum, followerwachstum, neue abos, follower gewonnen, gewonnene follower, neu gewonnene follower",
    sentiment_positive: "positiv, positive kommentare, positive stimmung, positiven",
    sentiment_negative: "negativ, negative kommentare, negative stimmung, negativen",
    sentiment_neutral: "neutral, neutrale kommentare, neutrale",
    brand_lift_pp: "markenlift, brand uplift, markenbekanntheit, uplift",
    lift_exposed: "exponierte, testgruppe, werbung gesehen",
    lift_control: "kontrollgruppe, kontrolle",
    lift_exposed_people: "befragte testgruppe, stichprobe test",
    lift_control_people: "befragte kontrollgruppe, stichprobe kontrolle",
    authenticity:
      "authentizität, authentizitaet, echte follower, echte abonnenten, echt, echten followern, echtheit, echte, echter follower, follower echt, reale follower, echte accounts, authentisch, authentische follower, echte profile",
    fakes:
      "fake follower, fake abonnenten, gefälschte follower, bots anteil, bot anteil, fake anteil, unechte follower, fake accounts, falsche follower, bot follower, fakefollower, fake profile, fake konten, unecht",
  },
  skip: {
    other:
      "andere, übrige, sonstige, sonstiges, rest, rezensionen, bewertungen, andere, anderen, sonstige, sonstiges, übrige, verdächtig*, verdächtige follower, verdächtige accounts, inaktiv*, inaktive follower, massenfollower, profilbesuche, profilaufrufe, besuche, conversions, konversionsrate, warenkorb, massen follower, ø likes, ø aufrufe, ø reichweite, durchschn likes, kosten pro lead, qualitätsscore",
  },
  basis: {
    followers:
      "nach followern, pro follower, auf follower, nach abonnenten, bezogen auf follower, zu followern, auf followerbasis, auf basis follower, follower basis, nach follower",
    reach:
      "nach reichweite, auf reichweite, bezogen auf reichweite, zur reichweite, auf basis reichweite, reichweitenbasiert, nach rw, pro reichweite",
    views: "nach aufrufen, nach views, auf aufrufe, bezogen auf aufrufe, pro aufruf, auf views, zu views",
  },
  gender: {
    women: "frauen, weiblich, frauenanteil, weibl, weibliche, damen, weibliche follower, frau",
    men: "männer, maenner, männlich, maennlich, männeranteil, männl, herren, männliche, mann, maenlich",
  },
  age: { unit: "jahre, jährige, jährig, alter, j" },
  under: { age: "jünger als" },
  what: {
    reel: "reels",
    story: "storys, instastory, instastories, story slides",
    post: "beitrag, beiträge, beitraege, feedpost, feedposts, posting, postings, karussell, foto, beiträgen, feed post",
    video: "videos, clip, clips",
    short: "shorts, short, kurzvideo, kurzvideos",
    live: "livestreams, liveübertragung",
  },
  op: {
    from: "!ab",
    gte: "mindestens, mind, minimum, nicht unter, nicht weniger als, wenigstens, min, darf nicht unter, nicht niedriger als, niemals unter, nie unter, kann nicht weniger als",
    backGte: "oder mehr, oder höher, und mehr",
    gt: "über, ueber, mehr als, größer als, höher als, oberhalb",
    upTo: "bis, bis zu",
    lte: "höchstens, hoechstens, max, maximal, nicht mehr als, nicht über, höchst, nicht höher als, gedeckelt bei, deckel, darf nicht über, darf nicht mehr als, niemals über, nie über, kann nicht mehr als",
    backLte: "oder weniger, oder niedriger",
    lt: "unter, weniger als, unterhalb, kleiner als, günstiger als, niedriger als",
    between: "zwischen",
    to: "bis",
  },
  estimate: {
    estimate:
      "prognose, prognosen, prognostiziert, erwartet, erwartete, erwarteten, erwartung, geschätzt, geschaetzt, geschätzte, schätzung, schätzungsweise, voraussichtlich, voraussichtliche, hochrechnung, hochgerechnet, kalkuliert, potenziell, potenzielle",
  },
  approx: { about: "!ca, circa, etwa, rund, ungefähr, ungefaehr, zirka, knapp, fast, geschätzt" },
  plan: {
    plan: "plan, ziel, !soll, geplant waren, geplant, zielwert, vorgabe, vereinbart waren, planwert, zugesagt, garantiert, garantierte, garantierten, geplante, geplanten, sollwert",
    versus: "gegenüber, statt, gegen",
    of: "!von, von geplanten",
  },
  fact: { fact: "!ist, erreicht, tatsächlich, ergebnis, erzielt, geliefert, istwert, ist wert, tatsächliche, am ende" },
  posted: {
    on: "veröffentlicht, veroeffentlicht, online seit, !online, live seit, gepostet, live am, online am, gepostet am, veröffentlicht am, erschienen, veröffentlichung, seit, ging live, hochgeladen, publiziert, online gegangen, ist online, ging online",
  },
  unposted: {
    yet: "noch nicht online, noch nicht live, nicht veröffentlicht, noch nicht veröffentlicht, noch nicht gepostet, verschoben, verschoben auf, geplant für, geplant am, abgesagt, noch offen, wird verschoben, kommt am, kommt noch, nicht gepostet, nicht online, nicht erschienen, noch nicht erschienen, geht online, geht live, wird gepostet, wird veröffentlicht, storniert, verzögert, in abstimmung, in arbeit, nicht live, noch in freigabe, wird, werden",
  },
  deadline: { by: "bis, bis zum, spätestens, deadline, fällig, bis spätestens, frist, am, abgabe, !zum" },
  month: months,
  scale: { 3: "tsd, tausend, t, tds", 6: "mio, million, millionen, mill", 9: "mrd, milliarde, milliarden" },
  unit: {
    percent: "prozent, proz",
    points: "prozentpunkt*, p p, pp",
    s: "sek, sekunde, sekunden",
    min: "minute, minuten",
    h: "std, stunde, stunden",
    d: "tag, tage, tagen, tages",
    week: "kw, kalenderwoche, woche, wochen, wo",
    month: "monat, monate, monaten",
    year: "jahr, jahre",
    ordinal: "ter, te, tes",
  },
  times: { x: "mal, stück, stk, stueck" },
  watched: { min: "min", s: "sek" },
  strangeScale: { thousands: "!mil" },
  sample: {
    people: "n, stichprobe, befragte, befragten, teilnehmer, personen",
    each: "je gruppe, pro gruppe, jede gruppe, in jeder gruppe, je zelle",
  },
  each: { each: "je, à, á, jeweils, jede, jeder, pro stück, einzeln" },
  per: { d: "täglich", week: "wöchentlich", month: "monatlich", year: "jährlich", per: "!pro, !für, per", for: "für" },
  product: {
    barter:
      "tausch, kooperation gegen produkt, gegenleistung, bartering, tauschgeschäft, sachleistung, geschenkkarte, gutscheinkarte",
    product:
      "produkt, produkte, gratisprodukt, geschenk, ware, produktpaket, warenmuster, gegen produkt, gutschein, gutscheine, einkaufsgutschein",
  },
  free: { free: "kostenlos, umsonst, gratis, unentgeltlich, kostenfrei, unbezahlt, ohne honorar" },
  commission: {
    commission:
      "provision, umsatzbeteiligung, vom umsatz, beteiligung, umsatzprovision, provision vom umsatz, der verkäufe, pro verkauf provision, vom verkauf",
  },
  action: { sale: "verkauf, bestellung, kauf, anmeldung, registrierung, neukunde" },
  tax: {
    exempt:
      "keine mwst, keine ust, keine mehrwertsteuer, keine umsatzsteuer, kleinunternehmer*, § 19 ustg, ustg, umsatzsteuerfrei, mwst frei, steuerfrei, umsatzsteuerbefreit",
    vat: "mwst, ust, mehrwertsteuer, umsatzsteuer, m w st, steuer, steuern",
  },
  without: { without: "zzgl, zuzüglich, exkl, plus, zuzgl, exklusive, obendrauf, dazu", none: "ohne" },
  including: { including: "inkl, inklusive, mit, einschließlich, einschl, incl, enthalten" },
  netto: { brutto: "brutto", netto: "netto" },
  prepay: { prepay: "vorkasse, anzahlung, vorauszahlung, im voraus, vorab, vorschuss" },
  postpay: {
    postpay: "nach, nach veröffentlichung, danach, nach posting, nach lieferung, bei veröffentlichung",
    rest: "rest, restbetrag, restzahlung, noch offen, restsumme",
  },
  terms: {
    net: "zahlbar in, zahlungsziel, zahlbar innerhalb, zahlung in, zahlung nach, zahlbar binnen, tage netto, zahlung innerhalb",
  },
  rights: { rights: "nutzungsrechte, nutzungsrecht, nutzung, rechte, lizenz, buyout, nutzungsdauer, werberechte" },
  discount: { discount: "minus, rabatt, nachlass" },
  change: {
    change:
      "verloren, verlor, gestiegen, steigerung, steigt, stieg, gesteigert, gewachsen, wuchs, wächst, zugenommen, zunahme, erhöht, erhöhte, erhöhung, gesunken, sank, sinkt, gefallen, fiel, fällt, abgenommen, abnahme, rückgang, zurückgegangen, verringert, reduziert um, verdoppelt, verdreifacht",
    against:
      "gegenüber vormonat, gegenüber vorwoche, gegenüber vorjahr, zum vormonat, zur vorwoche, zum vorjahr, ggü vormonat, ggü vorwoche, im vergleich, im vergleich zu, im vergleich zum, im vergleich zur, verglichen mit, als letztes mal, als beim letzten mal",
  },
  was: {
    was: "letztes mal, beim letzten mal, letzten mal, letzte kampagne, vorher, ursprünglich, statt, zuvor, anfangs, gefordert, alt, bisher, früher, zuerst, war, wollte",
  },
  now: { now: "jetzt, nun, vereinbart, final, neu, geeinigt, verhandelt, endgültig, geeinigt auf, ausgehandelt" },
  worth: {
    worth: "wert, im wert von, uvp, wert von, wert ca",
    goods: "warenwert, produktwert, wert der ware, wert des produkts",
  },
  total: { total: "gesamt, insgesamt, zusammen, summe, in summe, gesamtsumme, total" },
  flat: {
    kind: "retainer, integration, unboxing, bar, karte, angebot, sonderpreis, festpreis, festhonorar, fixum, runde, runden, korrektur, korrekturen, korrekturschleife, korrekturschleifen, einmalig, einmalige, erwähnung, erwähnungen, markenbotschafter, botschafter, review, test, tutorial, gewinnspiel, event, auftritt, shooting, fotoshooting, takeover, launch, dediziert, dedizierte, dediziertes, integriert, standard, basis, premium, link, link in bio, bio, highlight, highlights, sticker, tag, tags, skript, konzept, konzepte, slot, platzierung, sponsoring, serie, vierteljährlich, saison, sommer, winter, frühling, herbst, weihnachten, ostern, langfristig, kurzfristig, probe, pilot, erstkontakt, mediakit, media kit, rechnungsstellung, überweisung, exklusiv, exklusive, exklusivität, rohmaterial, thumbnail, newsletter, podcast, folge, folgen, blog, artikel, nativ, unbegrenzt, zeitlich unbegrenzt, eilzuschlag, wochenende, werbung, werbeanzeige, anzeige, kombi, angepinnt, preis, honorar, budget, gage, kosten, vergütung",
    flat: "pauschal, paket, pauschale, paketpreis, komplettpaket",
  },
  and: { and: "und" },
  or: { or: "oder, d h, das heißt" },
  code: { code: "rabattcode, gutscheincode, gutschein, code, aktionscode" },
  call: { call: "telefon, anrufen, handy, tel, rückruf, mobil, nr" },
  score: { score: "bewertung, note, qualität, audience qualität, qualitätsnote, punkte" },
  part: { paid: "bezahlt*, beworben*", organic: "organisch*" },
  gain: { gain: "gewonnen, dazugewonnen, hinzugewonnen, dazu, anstieg, wachstum" },
  moment: {
    24: "am ersten tag, erster tag, ersten tag, im ersten tag, nach einem tag, nach dem ersten tag, tag eins, binnen eines tages, innerhalb eines tages, einen tag später",
    48: "nach zwei tagen, in zwei tagen, in den ersten zwei tagen",
    72: "nach drei tagen",
    168: "nach einer woche, erste woche, ersten woche, in der ersten woche, nach der ersten woche, woche eins, innerhalb einer woche, eine woche später",
    720: "nach einem monat, im ersten monat, erster monat",
  },
  after: { after: "nach, in den ersten, innerhalb, in ersten, die ersten, nach den ersten" },
  count: {
    1: "ein, eine, einen, eins",
    2: "zwei",
    3: "drei",
    4: "vier",
    5: "fünf",
    6: "sechs",
    7: "sieben",
    8: "acht",
    9: "neun",
    10: "zehn",
  },
  portion: {
    twoThirds: "zwei drittel",
    half: "hälfte, halb, halbe",
    third: "drittel",
    quarter: "viertel",
    none: "kein, keine, keinen, keinerlei, nichts, null, nicht",
    some: "teil, teilweise, teilzahlung, anteilig",
  },
  numeral: {
    numeral:
      "elf, zwölf, zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig, hundert, einhundert, zweihundert, dreihundert, vierhundert, fünfhundert, sechshundert, siebenhundert, achthundert, neunhundert, tausend, eintausend, zweitausend, dreitausend, viertausend, fünftausend, zehntausend, anderthalb, eineinhalb, fuenfhundert, tausendfünfhundert, eintausendzweihundert",
  },
  hidden: {
    hidden:
      "versteckt, ausgeblendet, verborgen, k.a, k/a, keine angabe, keine angaben, keine daten, nicht sichtbar, nicht verfügbar, nicht angegeben, nicht angezeigt, kein zugriff, kein zugang, unbekannt, nicht bekannt, privat, deaktiviert, n/v, nicht vorhanden, nicht ausgewiesen, liegt nicht vor, keine info",
  },
  except: {
    except:
      "außerhalb, ausserhalb, nicht aus, außer, ausser, ausgenommen, ohne, abgesehen von, mit ausnahme von, rest von",
  },
  contact: {
    contact:
      "upd, per stand, daten vom, aktualisiert, aktualisiert am, akt, angeschrieben, angefragt, anfrage, anfrage gestellt, warten auf, warte auf, wartet auf, wartend, rückmeldung, rueckmeldung, keine rückmeldung, rückmeldung ausstehend, gemeldet, meldet sich, meldet, kontaktiert, kontakt, kontaktaufnahme, angerufen, telefoniert, gemailt, mail, e mail, email, nachricht, nachricht geschickt, nachgefasst, nachfassen, nachgefragt, nachfragen, erinnerung, erinnert, aktualisiert, stand vom, geschrieben, geantwortet, antwort, keine antwort, antwortet, antwortet nicht, gesendet, geschickt, verschickt, zugesendet, besprochen, gesprochen, abgeklärt, wiedervorlage, ausstehend, dm geschickt, mails, emails, nachrichten, anrufe, stand, termin, wartet, warten, rückruf, zurückrufen, rückruf am",
  },
  ask: {
    ask: "vb, vhb, verhandlungsbasis, verhandelbar, auf anfrage, preis auf anfrage, nach absprache, nach vereinbarung, wird besprochen, noch zu klären, zu klären, in klärung, in verhandlung, noch nicht bekannt, noch unklar, offen, tba",
  },
  goods: {
    goods:
      "set, sets, box, boxen, paar, teile, flaschen, flasche, dose, dosen, tube, tuben, artikel, exemplare, exemplar, päckchen, tasche, taschen, pakete, tüte, karton, kartons, creme, cremes, serum, seren, jacke, jacken, schuhe, kleid, parfum, kopfhörer, t shirt, t shirts, tassen, kosmetik, kleidung",
  },
  fee: {
    net: "auf die hand, netto für creator",
    deduction: "abzüglich, abzgl, abzug, einbehalten, einbehalt",
    agency:
      "agentur, agenturprovision, agenturgebühr, agenturgebuehr, agenturfee, agentur fee, agenturaufschlag, agenturhonorar, agenturkosten, agenturanteil, vermittlungsprovision, vermittlungsgebühr",
    management: "management, managementgebühr, management gebühr, managementprovision, mgmt",
    whitelisting: "whitelisting, allowlisting, werbekonto freigabe, partnership ads, spark ads, spark code",
    media:
      "mediabudget, media budget, werbebudget, mediaspend, media spend, boosting, bewerbung, schaltkosten, mediakosten, adspend",
    levy: "ksk, künstlersozialabgabe, künstlersozialkasse, kuenstlersozialabgabe, abgabe, werbesteuer, werbeabgabe",
    shipping: "versand, versandkosten, porto, lieferkosten, zoll, kurier",
    payment:
      "bankgebühr, bankgebühren, überweisungsgebühr, paypal gebühr, paypal gebühren, bearbeitungsgebühr, plattformgebühr, servicegebühr",
    production:
      "produktion, produktionskosten, schnitt, studio, requisiten, dreh, drehkosten, rohmaterial, reisekosten, fahrtkosten, exklusivität",
  },
  filler: {
    filler:
      "vor abzug der steuern, vor abzug von steuern, vor steuern, personen, leute, meist, hauptsächlich, publikum, zielgruppe, davon, darunter, werbung, anzeige, der, !die, das, dem, den, des, dass, daß, dies, diese, dieser, dieses, diesem, diesen, ich, du, er sagt, sie, es, wir, ihr, ihre, ihrer, ihrem, ihn, ihm, ihnen, !uns, unser, unsere, unserem, euch, euer, mein, meine, dein, sein, seine, sich, selbst, wer, wie, wo, wann, warum, weil, wenn, falls, ob, da, dort, hier, dann, als, also, !um, aber, doch, noch, schon, bereits, nur, auch, sogar, sehr, ganz, recht, ziemlich, eher, wohl, mal sehen, einfach, immer, wieder, bald, später, heute, gestern, morgen, übermorgen, diese woche, nächste woche, letzte woche, diesen monat, letzten monat, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, !mo, !di, !mi, !do, !fr, !sa, !so, früh, abends, !in, !im, !an, auf, aus, bei, beim, durch, mit, zu, zur, über das, unter anderem, u a, z b, d h, usw, etc, bzw, sowie, !so, !hat, haben, hatte, hatten, sind, seid, sei, ist ok, worden, wurde, wurden, kann, können, könnte, muss, müssen, soll sein, sollte, darf, möchte, will, wollen, läuft, lief, passt, geht, ging, kommt, kam, macht, machen, gemacht, gibt, gab, gegeben, zeigt, sagt, sagte, laut, lt, gem, gemäß, gemaess, entsprechend, wie besprochen, wie vereinbart, siehe, s u, siehe unten, siehe anhang, anbei, im anhang, hinweis, anmerkung, notiz, bitte, danke, vielen dank, gerne, gern, hallo, hi, moin, liebe grüße, lg, vg, ok, okay, ja, genau, klar, gut, sehr gut, super, toll, prima, top, schön, schöne, stark, starke, zufrieden, perfekt, klasse, bestätigt, bestaetigt, bestätigung, bestätigt per mail, zugestimmt, freigegeben, freigabe, abgestimmt, erledigt, fertig, manager, managerin, managements, kunde, kundin, marke, team, creatorin, creator, influencer, influencerin, account, konto, profil, seite, kanal, kampagne, kooperation, koop, zusammenarbeit, projekt, inhalt, content, bericht, report, screenshot, screenshots, statistik, statistiken, insights, daten, zahlen, werte, kennzahlen, performance, leistung, info, infos, details, alles, alles gut, etwas, viel, viele, wenig, weniger gut, einige, mehrere, beide, jeweilige, gleiche, eigene, pro person, circa so, vertrag, briefing, entwurf, insbesondere, leider, hoffentlich, natürlich, vermutlich, wahrscheinlich, vielleicht, per mail, per email, per dm, telefonisch, schriftlich, von ihr, von ihm, vom manager, vom management, bisher so, soweit, derzeit, aktuell gut, anfang, mitte, nachmittag, vormittag, rechnung, überweisung, aktion, seit, vom, kw, angebot vom, gesetzl, gesetzlicher, gesetzliche",
  },
  region: { region: "nord*, süd*, ost*, west*, nördlich*, südlich*, stadt, region, land, neu, ober*, unter*" },
  aside: {
    average: "im schnitt, durchschnitt, durchschnittlich, im durchschnitt",
    comment: "top kommentar, topkommentar, bester kommentar, angepinnter kommentar, erster kommentar",
  },
  country: {
    DE: "deutschland, brd",
    AT: "österreich, oesterreich",
    CH: "schweiz",
    US: "vereinigte staaten",
    GB: "großbritannien, grossbritannien, vereinigtes königreich",
    BR: "brasilien",
    RU: "russland",
    KZ: "kasachstan",
    FR: "frankreich",
    ES: "spanien",
    IT: "italien",
    NL: "niederlande",
    BE: "belgien",
    PL: "polen",
    CZ: "tschechien",
    TR: "türkei",
    MX: "mexiko",
    CA: "kanada",
    AU: "australien",
    IE: "irland",
    SE: "schweden",
    NO: "norwegen",
    DK: "dänemark",
    FI: "finnland",
    GR: "griechenland",
    HU: "ungarn",
    RO: "rumänien",
    IN: "indien",
    LI: "liechtenstein",
    LU: "luxemburg",
    HR: "kroatien",
    AR: "argentinien",
  },
});
