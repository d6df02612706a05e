/** Spanish words of the field, of Spain and of Latin America → senses. */
import type { Language } from "./vocabulary.ts";

export const months = {
  1: "ene, enero",
  2: "feb, febrero",
  3: "marzo",
  4: "abr, abril",
  5: "mayo",
  6: "junio",
  7: "julio",
  8: "ago, agosto",
  9: "sept, septiembre",
  10: "oct, octubre",
  11: "nov, noviembre",
  12: "dic, diciembre",
} as const;

export const spanish = (): Language => ({
  metric: {
    reach: "alcance, alcances, cuentas alcanzadas, personas alcanzadas, alcance total, alcanzó, alcanzadas",
    impressions: "impresiones, impresión, impresion, exposiciones",
    views:
      "visualizaciones, visualización, visualizacion, reproducciones, reproducción, vistas, !vista, visionados, views, vistas totales, plays",
    likes: "me gusta, me gustas, likes, reacciones, corazones, mg",
    comments: "comentarios, comentario, coment, comments, respuestas",
    shares:
      "compartidos, compartidas, compartido, veces compartido, reenvíos, reenvios, difusiones, repost, republicaciones",
    saves: "guardados, guardadas, guardado, veces guardado, guardaron, favoritos",
    clicks: "clics, clic, clicks, clics en el enlace, clics en enlace, toques en el enlace, clics en link, pulsaciones",
    engagements: "interacciones, interacción, interaccion, interacciones totales",
    engagement: "engagement, compromiso",
    followers: "seguidores, seguidor, seguidoras, suscriptores, suscriptor, subs",
    er: "er, tasa de interacción, tasa de interaccion, tasa de engagement, tasa engagement, porcentaje de interacción",
    err: "err",
    view_rate: "tasa de visualización, tasa de visualizaciones, tasa de vistas, ratio de visualización",
    reach_rate: "tasa de alcance, ratio de alcance",
    ctr: "ctr, tasa de clics, tasa de clic, porcentaje de clics",
    completion_rate:
      "tasa de finalización, tasa de finalizacion, finalización, retención hasta el final, vieron hasta el final, visto completo, vistas completas, visualizaciones completas, tasa de retención",
    avg_watch_s:
      "tiempo medio, tiempo promedio, tiempo medio de visualización, tiempo promedio de reproducción, tiempo de visualización, tiempo medio de reproducción, duración media, duración promedio, tiempo de reproducción promedio",
    cpe: "cpe, coste por interacción, costo por interacción, coste por engagement, costo por engagement",
    cpm: "cpm, coste por mil, costo por mil",
    cpv: "cpv, coste por visualización, costo por visualización, costo por vista, coste por vista",
    cpc: "cpc, coste por clic, costo por clic",
    cpa: "cpa, coste por acción, costo por acción, coste por adquisición, costo por adquisición",
    cost_per_follower: "coste por seguidor, costo por seguidor",
    orders: "pedidos, pedido, compras, compra, órdenes, ordenes",
    leads: "leads, registros, registro, altas, inscripciones",
    revenue:
      "ingresos, facturación, facturacion, facturado, recaudado, ingresos generados, en ventas, importe de ventas, valor de ventas",
    sales: "ventas, venta, vendidos, vendidas, vendió",
    ad_cost_share: "acos",
    promo_uses:
      "usos, uso, usos del código, usos del codigo, usos del cupón, canjes, canje, canjeados, canjeado, cupones usados, cupones canjeados, veces usado, activaciones, usado, utilizado",
    followers_gained:
      "nuevos seguidores, seguidores nuevos, seguidores ganados, ganancia de seguidores, crecimiento de seguidores, más seguidores, nuevos suscriptores, aumento de seguidores",
    sentiment_positive: "positivo, positivos, positivas, comentarios positivos, sentimiento positivo",
    sentiment_negative: "negativo, negativos, negativas, comentarios negativos, sentimiento negativo",
    sentiment_neutral: "neutral, neutrales, neutro, neutros, comentarios neutros, comentarios neutrales",
    brand_lift_pp: "brand lift, aumento de marca, incremento de recuerdo",
    awareness: "notoriedad, reconocimiento de marca, recuerdo de marca",
    lift_exposed: "expuestos, grupo expuesto",
    lift_control: "grupo de control, control",
    lift_exposed_people: "encuestados expuestos, muestra expuesta",
    lift_control_people: "encuestados de control, muestra de control",
    authenticity:
      "autenticidad, seguidores reales, seguidores auténticos, audiencia real, público real, cuentas reales, personas reales, auténticos, perfiles reales, seguidores verdaderos",
    fakes:
      "seguidores falsos, falsos, seguidores fake, bots, cuentas falsas, perfiles falsos, falsas, seguidores bots, robots",
  },
  skip: {
    other:
      "sospechosos, sospechosas, seguidores sospechosos, cuentas sospechosas, inactivos, seguidores inactivos, cuentas inactivas, inactivas, seguidores masivos, visitas al perfil, visitas, conversiones, conversión, ticket medio, ticket promedio, frecuencia, media de me gusta, promedio de likes, promedio de vistas, alcance medio, alcance promedio, coste por lead, costo por lead, otros, otras, otro, otra, resto",
  },
  basis: {
    followers:
      "sobre seguidores, por seguidor, por seguidores, según seguidores, respecto a seguidores, sobre los seguidores, de los seguidores, en base a seguidores",
    reach: "sobre alcance, por alcance, sobre el alcance, según alcance, del alcance, respecto al alcance",
    views:
      "sobre visualizaciones, por visualización, por visualizaciones, sobre vistas, por vistas, sobre las visualizaciones, según visualizaciones, de las vistas",
  },
  gender: {
    women: "mujeres, mujer, femenino, femenina, público femenino, audiencia femenina, fem, chicas, femeninas",
    men: "hombres, hombre, masculino, masculina, público masculino, audiencia masculina, masc, !h, chicos, masculinos",
  },
  age: { unit: "años, año, edad, edades" },
  under: { age: "menores de, menor de" },
  what: {
    reel: "reel, reels",
    story: "historia, historias, story, stories, secuencia de historias",
    post: "publicación, publicacion, publicaciones, post, posts, carrusel, carruseles, fotos, foto, feed",
    video: "vídeo, vídeos, video, videos",
    short: "short, shorts",
    live: "directo, directos, en vivo, live, transmisión, transmisiones",
  },
  op: {
    from: "desde, a partir de",
    gte: "mínimo, minimo, al menos, por lo menos, como mínimo, como minimo, mín, mínimo de, no menos de, min, mínima, cuando menos, no puede ser menos de, no puede ser menor de, no puede bajar de, nunca menos de, no menor de",
    backGte: "o más, o mas, en adelante, para arriba",
    gt: "más de, mas de, superior a, mayor que, mayor a, por encima de, arriba de, más que, supera, superan, superar",
    upTo: "hasta",
    lte: "máximo, maximo, como máximo, como maximo, a lo sumo, no más de, no mas de, máx, máximo de, max, máxima, no puede ser más de, no puede superar, no debe superar, nunca más de, no mayor de, sin superar",
    backLte: "o menos",
    lt: "menos de, inferior a, menor que, menor a, por debajo de, debajo de, menos que",
    between: "entre",
    to: "!a, hasta",
  },
  estimate: {
    estimate:
      "previsto, prevista, previstos, previsión, estimado, estimada, estimados, estimación, est, proyectado, proyectada, proyección, esperado, esperada, esperados, se espera, potencial",
  },
  approx: {
    about: "aproximadamente, aprox, alrededor de, cerca de, unos, unas, más o menos, en torno a, casi, sobre unos",
  },
  plan: {
    plan: "!meta, objetivo, objetivos, plan, planeado, planificado, prometido, comprometido, acordado meta, metas, planificada, planeada, kpi, kpis",
    versus: "frente a, contra, vs, versus, respecto al plan",
    of: "!de, !del, de los",
  },
  fact: {
    fact: "!real, realizado, logrado, conseguido, obtenido, alcanzado, resultado, resultados, entregado, conseguimos, logramos, tuvimos, hizo, obtuvo, obtuvimos, llegó a, finalmente",
  },
  posted: {
    on: "publicado, publicada, publicado el, publicada el, posteado, posteado el, subido, subido el, salió, salio, salió el, se publicó, se publicó el, fecha de publicación, en línea desde, en vivo desde, publicó, publicados, online desde",
  },
  unposted: {
    yet: "aún no, aun no, todavía no, todavia no, no publicado, sin publicar, no ha publicado, no se ha publicado, no salió, pospuesto, pospuesta, aplazado, aplazada, programado, programada, programado para, reprogramado, cancelado, cancelada, se publicará, será publicado, por publicar, en revisión, en aprobación, pendiente de publicar, retrasado, sale el, saldrá",
  },
  deadline: {
    by: "antes del, antes de, fecha límite, plazo, a más tardar, hasta el, para el, vencimiento, entrega, !el, a más tardar el, fecha de entrega",
  },
  month: months,
  scale: {
    3: "!mil, millar, millares, miles",
    6: "millón, millon, millones, mdd, !mill",
    9: "mil millones, millardo, millardos",
  },
  dating: { between: "de, del, º", beforeYear: "de, del" },
  unit: {
    percent: "por ciento, porciento",
    points: "puntos porcentuales, punto porcentual, p p, pp",
    s: "!seg, segundo, segundos",
    min: "minuto, minutos",
    h: "hora, horas, hrs",
    d: "día, días, dia, dias",
    week: "semana, semanas",
    month: "mes, meses",
    year: "!año, !años",
    ordinal: "ª, º",
  },
  times: { x: "veces, unidades, uds, ud, pzas" },
  watched: { min: "min" },
  sample: { people: "n, muestra, encuestados, participantes, personas", each: "por grupo, en cada grupo, cada grupo" },
  each: { each: "cada, cada uno, cada una, por unidad, la unidad, c/u" },
  per: {
    d: "diario, diaria",
    week: "semanal, semanales",
    month: "mensual, mensuales",
    year: "anual, anuales",
    per: "por, !al",
    for: "por el, por la, por los, por las, para",
  },
  product: {
    barter: "canje, trueque, intercambio, colaboración sin coste, colaboración sin costo, regalado",
    product: "producto, productos, regalo, regalos, obsequio, obsequios, muestra, muestras, mercancía",
  },
  free: {
    free: "gratis, gratuito, gratuita, sin coste, sin costo, sin pago, no remunerado, sin remuneración, sin honorarios",
  },
  commission: {
    commission:
      "comisión, comision, de comisión, de las ventas, sobre ventas, sobre las ventas, afiliado, afiliados, de afiliado, por venta comisión, participación en ventas",
  },
  action: { sale: "venta, pedido, registro, compra, lead, instalación, conversión, alta" },
  tax: {
    exempt: "exento de iva, exenta de iva, exento, exenta, exento de impuestos, no sujeto a iva, iva exento",
    vat: "iva, impuesto, impuestos, isr, irpf, retención, igv",
  },
  without: { without: "más, mas, no incluido, no incluye, excluido, aparte, sin incluir", none: "sin" },
  including: { including: "con, incluido, incluidos, incluida, incluye, incluyendo, ya con" },
  netto: { netto: "neto, netos", brutto: "bruto, brutos" },
  prepay: {
    prepay:
      "por adelantado, adelantado, adelanto, anticipo, anticipado, pago anticipado, de anticipo, a la firma, por anticipado, seña, señal, de adelanto",
  },
  postpay: {
    postpay:
      "después, despues, tras, contra entrega, a la entrega, al publicar, tras publicar, después de publicar, tras la publicación, al finalizar, contra publicación",
    rest: "restante, resto, saldo pendiente, falta por pagar, queda por pagar",
  },
  terms: {
    net: "pago a, a pagar en, pago en, plazo de pago, pagadero en, pagadero a, factura a, pago dentro de",
  },
  rights: {
    rights:
      "derechos de uso, derecho de uso, derechos de imagen, derechos, licencia, licencias, uso de imagen, cesión de derechos",
  },
  discount: { discount: "descuento, dto, rebaja" },
  change: {
    change:
      "perdió, perdieron, perdidos, perdimos, creció, crecio, crecieron, creciendo, subió, subio, subieron, aumentó, aumentaron, aumentando, incrementó, se incrementó, cayó, cayeron, caída, caida, bajó, bajaron, disminuyó, disminución, redujo, se redujo, duplicó, se duplicó, triplicó, variación, mes a mes, semana a semana, interanual",
    against:
      "respecto al mes anterior, respecto al mes pasado, respecto a la semana pasada, respecto a la semana anterior, que el mes pasado, en comparación, en comparación con, comparado con, que la última vez",
  },
  was: {
    was: "la última vez, última vez, vez anterior, campaña anterior, era, antes, pidió, pedía, inicialmente, originalmente, en lugar de, en vez de, antiguo, quería, tarifa anterior, anterior, de lista",
  },
  now: {
    now: "ahora, cerrado, cerrado en, acordado, acordado en, final, quedó, quedó en, cerramos, cerramos en, negociado, nuevo, quedamos en, pactado, último",
  },
  worth: {
    worth: "valor, valorado en, con valor de, valor de, por valor de, valorados en, pvp, precio de venta",
    goods: "valor del producto, valor de producto, valor del regalo",
  },
  total: { total: "total, en total, totales, suma, sumando, en conjunto, importe total" },
  flat: {
    kind: "integración, integracion, unboxing, oferta, ronda, rondas, ediciones, revisiones, enlace, enlaces, enlace en bio, tarifa, precio",
    flat: "paquete, pack, combo, tarifa plana, precio cerrado",
  },
  and: { and: "!y, !e" },
  or: { or: "!o, !u" },
  code: { code: "código, codigo, cupón, cupon, cupones, código de descuento, promo" },
  call: { call: "llamar, teléfono, telefono, celular, móvil, tel, whats, wasap" },
  score: { score: "nota, puntuación, calificación, calidad, calidad de audiencia, valoración" },
  part: {
    paid: "pagado, pagada, pagados, promocionad*, patrocinad*",
    organic: "orgánico, orgánica, orgánicos, organico",
  },
  gain: { gain: "ganó, ganados, ganamos, ganado, aumento, crecimiento, incremento, sumó, sumamos, consiguió" },
  moment: {
    24: "el primer día, primer día, en el primer día, en un día, tras un día, después de un día, al primer día, al día siguiente, primer dia, un día después",
    48: "en dos días, tras dos días, después de dos días, los primeros dos días",
    72: "en tres días, tras tres días, después de tres días",
    168: "primera semana, la primera semana, en la primera semana, tras una semana, después de una semana, en una semana",
    720: "primer mes, en el primer mes, tras un mes, después de un mes, en un mes",
  },
  after: { after: "en las primeras, en los primeros, después de, tras, primeras, primeros, dentro de, durante" },
  count: {
    1: "un, una, uno",
    2: "dos",
    3: "tres",
    4: "cuatro",
    5: "cinco",
    6: "seis",
    7: "siete",
    8: "ocho",
    9: "nueve",
    10: "diez",
  },
  portion: {
    half: "mitad, medio, !media, mitades",
    third: "tercio",
    twoThirds: "tercios",
    quarter: "cuarto",
    none: "nada, ninguno, ninguna, ningún, no, cero",
    some: "parte, parcial, parcialmente",
  },
  numeral: {
    numeral:
      "once, doce, trece, catorce, quince, dieciséis, veinte, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien, ciento, doscientos, trescientos, cuatrocientos, quinientos, seiscientos, setecientos, ochocientos, novecientos",
  },
  hidden: {
    hidden:
      "oculto, ocultos, oculta, ocultas, ocultó, escondido, escondidos, no disponible, no disponibles, sin datos, sin acceso, sin información, no informado, no visible, privado, privada, privados, desconocido, n/d, s/d, desactivado, desactivados, desactivadas, no se ve, no mostró",
  },
  except: {
    except:
      "fuera de, fuera del, excepto, salvo, menos el, excluyendo, que no son de, no de, además de, con excepción de, aparte de",
  },
  contact: {
    contact:
      "contactado, contactada, contactamos, contacto, escribí, escribimos, escrito, respondió, respondio, no responde, no respondió, sin respuesta, respuesta, esperando, esperando respuesta, en espera, a la espera, esperamos, llamé, llamamos, llamada, mensaje, mensaje enviado, enviado, enviada, enviamos, envié, correo, correo enviado, email, e mail, recordatorio, seguimiento, dar seguimiento, actualizado, actualizada, actualización, hablé con, hablamos, hablamos con, le escribimos, por dm, dm enviado, pregunté, preguntamos, intento, intentos",
  },
  ask: {
    ask: "a convenir, a negociar, negociable, bajo consulta, a consultar, consultar, por definir, por confirmar, en negociación, precio a consultar, a acordar, por acordar, no definido, sin definir, según propuesta, depende",
  },
  goods: {
    goods:
      "caja, cajas, par, pares, pieza, piezas, artículo, artículos, articulos, unidad, juego, juegos, kit, kits, frasco, frascos, bolsa, bolsas, lote, lotes, conjunto, conjuntos, estuche, camiseta, camisetas, tazas, look, looks",
  },
  region: { region: "norte, sur, este, oeste, ciudad, estado, región, region, nuevo, nueva, provincia" },
  aside: {
    average: "en promedio, promedio, de media, de promedio",
    comment: "mejor comentario, comentario destacado, comentario fijado, comentario más votado, primer comentario",
  },
  fee: {
    net: "neto para el creador, en mano, limpio",
    deduction: "descontado, retenido, retención",
    agency:
      "agencia, comisión de agencia, comision de agencia, tarifa de agencia, fee de agencia, fee agencia, comisión de la agencia, agente, comisión del agente",
    management:
      "gestión, gestion, management, representante, comisión del representante, representación, fee de gestión",
    whitelisting: "whitelisting, whitelist, lista blanca, spark ads, partnership ads, código spark",
    media:
      "pauta, inversión en medios, inversión en pauta, medios pagados, presupuesto de medios, presupuesto publicitario, publicidad pagada, promoción pagada, boost",
    levy: "impuesto publicitario, impuesto a la publicidad, tasa publicitaria",
    shipping: "envío, envio, gastos de envío, coste de envío, costo de envío, flete, mensajería, paquetería, aduana",
    payment:
      "comisión bancaria, comisión de paypal, comisión de transferencia, gastos bancarios, comisión de plataforma",
    production: "producción, edición, estudio, gastos de producción, rodaje",
  },
  filler: {
    filler:
      "personas, mayoría, principalmente, !el, la, los, las, lo, un poco, este, esta, esto, ese, esa, eso, estos, estas, él, ella, ellos, ellas, !yo, tú, usted, ustedes, nosotros, nos, me, te, se, le, les, su, sus, mi, mis, tu, tus, nuestro, nuestra, nuestros, que, quien, cual, cuando, donde, como, porque, pues, entonces, pero, también, tambien, ya, solo, sólo, solamente, muy, mucho, mucha, muchos, muchas, poco, pocos, bien, bueno, buena, buenos, excelente, genial, perfecto, perfecta, super bien, vale, listo, lista, ok, okay, sí, si, claro, cierto, gracias, muchas gracias, por favor, hola, buenos días, buenas tardes, saludos, confirmado, confirmada, confirmó, confirmados, confirmación, aprobado, aprobada, hecho, hecha, en, con, para, !al, !del, por whatsapp, según, segun, según ella, según él, de acuerdo, de acuerdo con, conforme, sobre todo, vía, via email, por correo, ver, ver adjunto, adjunto, adjunta, abajo, arriba mencionado, obs, observación, info, información, detalles, datos, cifras, números, estadísticas, estadisticas, métricas, metricas, informe, reporte, captura, capturas, pantallazo, insights, rendimiento, desempeño, perfil, cuenta, página, canal, campaña, colaboración, colab, proyecto, contenido, cliente, marca, equipo, creador, creadora, influencer, mánager, manager, hoy, ayer, mañana, esta semana, la semana pasada, próxima semana, este mes, el mes pasado, lunes, martes, miércoles, jueves, viernes, sábado, domingo, tarde, noche, es, fue, fueron, ser, está, están, estaba, son, hay, hubo, tiene, tienen, tuvo, tener, va, van, vamos, puede, pueden, debe, dijo, dio, envió, trajo, generó, parece, creo, etc, mismo, misma, propio, algunos, algunas, algo, cosa, contrato, brief, borrador, guion, lamentablemente, general, de nuevo, más info, los del, con el, con la, por cierto",
  },
  country: {
    ES: "españa, espana",
    MX: "méxico, mejico",
    AR: "argentina",
    CO: "colombia",
    CL: "chile",
    PE: "perú",
    UY: "uruguay",
    PY: "paraguay",
    BO: "bolivia",
    EC: "ecuador",
    VE: "venezuela",
    CR: "costa rica",
    PA: "panamá",
    GT: "guatemala",
    DO: "república dominicana",
    PR: "puerto rico",
    CU: "cuba",
    HN: "honduras",
    SV: "el salvador",
    NI: "nicaragua",
    US: "estados unidos, ee uu, eeuu",
    GB: "reino unido, gran bretaña, inglaterra",
    DE: "alemania",
    FR: "francia",
    IT: "italia",
    PT: "portugal",
    BR: "brasil",
    CA: "canadá",
    RU: "rusia",
    UA: "ucrania",
    PL: "polonia",
    NL: "países bajos, holanda",
    BE: "bélgica",
    CH: "suiza",
    AT: "austria",
    SE: "suecia",
    NO: "noruega",
    DK: "dinamarca",
    TR: "turquía",
    JP: "japón",
    CN: "china",
    KZ: "kazajistán, kazajstán",
    MA: "marruecos",
    IE: "irlanda",
    GR: "grecia",
    RO: "rumanía, rumania",
  },
});
