/** Portuguese words of the field → senses; what stands in English alike is not repeated. */
import type { Language } from "./vocabulary.ts";

export const months = {
  1: "janeiro",
  2: "fev, fevereiro",
  3: "março, marco",
  4: "abr, abril",
  5: "mai, maio",
  6: "junho",
  7: "julho",
  8: "ago, agosto",
  9: "!set, setembro",
  10: "out, outubro",
  11: "novembro",
  12: "dez, dezembro",
} as const;

export const portuguese = (): Language => ({
  metric: {
    reach: "alcance, contas alcançadas, contas alcancadas, pessoas alcançadas, alcances, alcance total, alcançou",
    impressions: "impressões, impressoes, impressão, exibições, exibicoes",
    views:
      "visualizações, visualizacoes, visualização, views, visus, reproduções, reproducoes, exibições de vídeo, plays, visualizacao, visu, visualiz",
    likes: "curtidas, curtida, reações, reacoes, gostos, corações",
    comments: "comentários, comentarios, comentário, comentario, coments, coment",
    shares:
      "compartilhamentos, compartilhamento, compart, repostagens, encaminhamentos, partilhas, compartilhadas, envios, repost",
    saves: "salvamentos, salvos, salvas, salvamento, guardados, itens salvos, salvou, salvaram",
    clicks: "cliques, clique, cliques no link, toques no link, clicks no link",
    engagements: "interações, interacoes, engajamentos, interação, interações totais",
    engagement: "engajamento, eng",
    followers: "seguidores, seguidor, inscritos, seguidoras, inscrito, seg",
    er: "taxa de engajamento, tx de engajamento, tx engajamento, taxa engajamento, tx eng, taxa de eng",
    err: "err",
    awareness: "lembrança de marca, reconhecimento de marca, lembrança",
    view_rate: "taxa de visualização, taxa de visualizações, tx de visualização",
    reach_rate: "taxa de alcance, tx de alcance",
    ctr: "taxa de cliques, taxa de clique, tx de cliques",
    completion_rate:
      "taxa de conclusão, conclusão, retenção até o fim, assistiram até o fim, taxa de retenção final, assistiu até o fim, viram até o fim, conclusões, visualização completa, visualizações completas",
    avg_watch_s:
      "tempo médio, tempo medio, tempo médio de exibição, tempo médio de visualização, tempo de exibição médio, duração média, tempo médio assistido, tempo de visualização",
    cpe: "custo por engajamento, custo por interação",
    cpm: "custo por mil",
    cpv: "custo por visualização, custo por view",
    cpc: "custo por clique",
    cpa: "custo por ação, custo por aquisição",
    cost_per_follower: "custo por seguidor",
    orders: "pedidos, pedido, compras, compra",
    leads: "cadastros, cadastro, inscrições",
    revenue: "receita, faturamento, faturado, faturou, em vendas, receita gerada, valor em vendas, valor vendido, !fat",
    sales: "vendas, venda, vendidos, vendeu",
    ad_cost_share: "acos",
    promo_uses:
      "usos, uso, usos do cupom, resgates, utilizações, cupons usados, resgate, usaram, vezes usado, cupom usado, ativações, usos do código, resgatados, utilizado, usado, usada",
    followers_gained:
      "novos seguidores, seguidores novos, ganho de seguidores, seguidores ganhos, crescimento de seguidores, ganhou seguidores, novos inscritos, seguidores a mais, mais seguidores",
    sentiment_positive: "positivo, positivos, positivas, comentários positivos, sentimento positivo",
    sentiment_negative: "negativo, negativos, negativas, comentários negativos, sentimento negativo",
    sentiment_neutral: "neutro, neutros, neutras, comentários neutros, sentimento neutro",
    brand_lift_pp: "brand lift, lift de marca, aumento de lembrança",
    lift_exposed: "expostos, grupo exposto",
    lift_control: "grupo de controle, controle",
    lift_exposed_people: "entrevistados expostos, amostra exposta",
    lift_control_people: "entrevistados do controle, amostra do controle",
    authenticity:
      "autenticidade, seguidores reais, !reais, seguidores autênticos, público real, audiência real, seguidores verdadeiros, autênticos, autênticas, pessoas reais, perfis reais, contas reais, seguidores legítimos, verdadeiros, público autêntico",
    fakes:
      "seguidores falsos, falsos, seguidores fake, seguidores fakes, perfis falsos, contas falsas, robôs, robos, bots, falsas, perfis fake, fake, seguidores bots",
  },
  skip: {
    other:
      "outros, outras, demais, resto, avaliações, avaliacoes, outros, outras, outro, outra, demais, suspeitos, suspeitas, seguidores suspeitos, contas suspeitas, inativos, seguidores inativos, contas inativas, seguidores em massa, visitas ao perfil, visitas, conversões, conversão, ticket médio, frequência, média de curtidas, média de visualizações, custo por lead, inativas, perfis suspeitos, respostas",
  },
  basis: {
    followers:
      "sobre seguidores, por seguidores, por seguidor, em relação a seguidores, sobre os seguidores, base seguidores, dos seguidores, pelos seguidores, por inscritos",
    reach: "sobre alcance, por alcance, sobre o alcance, pelo alcance, base alcance, do alcance, em relação ao alcance",
    views:
      "sobre visualizações, por visualizações, por visualização, sobre views, sobre as visualizações, por views, pelas visualizações, das visualizações, base visualizações",
  },
  gender: {
    women: "mulheres, feminino, feminina, público feminino, fem, mulher, audiência feminina, femininas, meninas, moças",
    men: "homens, masculino, masculina, público masculino, masc, homem, audiência masculina, !h, rapazes, masculinos",
  },
  age: { unit: "anos, idade" },
  under: { age: "menores de, menor de" },
  what: {
    reel: "reels",
    story: "storie, sequência de stories",
    post: "publicação, publicações, publicacoes, postagem, postagens, carrossel, fotos, feed, posts no feed, post no feed",
    video: "vídeo, vídeos, filme",
    short: "shorts, short",
    live: "transmissão, transmissões, lives",
  },
  op: {
    from: "a partir de, desde",
    gte: "mínimo, minimo, no mínimo, pelo menos, ao menos, mín, mínimo de, não menos que, no minimo, mínima, min, não pode ser menos de, não pode ser menor que, não pode ficar abaixo de, nunca menos de, não menos de",
    backGte: "ou mais, pra cima",
    gt: "acima de, mais de, maior que, superior a, mais que, ultrapass*",
    upTo: "até, ate",
    lte: "no máximo, máximo, maximo, máx, máximo de, não mais que, no maximo, máxima, max, até no máximo, teto, teto de, limitado a, não pode ser mais de, não pode passar de, não deve passar de, não pode ultrapassar, nunca mais de, não mais de",
    backLte: "ou menos",
    lt: "abaixo de, menos de, menor que, inferior a, menos que",
    between: "entre",
    to: "!a, até, ate",
  },
  estimate: {
    estimate:
      "previsto, prevista, previstos, previstas, previsão, previsao, estimado, estimada, estimados, estimativa, estimativas, est, projeção, projecao, projetado, projetada, esperado, esperada, esperados, expectativa, expectativa de, potencial, deve chegar",
  },
  approx: {
    about: "cerca de, aproximadamente, aprox, por volta de, mais ou menos, em torno de, quase, uns, umas, !perto de",
  },
  plan: {
    plan: "!meta, objetivo, planejado, prometido, garantido, garantidos, garantida, garantidas, alvo, combinado, planejada, meta de, a meta, metas, planejamos, combinados",
    versus: "contra, versus, vs",
    of: "!de, !dos, !da",
  },
  fact: {
    fact: "!real, realizado, atingido, alcançado, entregue, obtido, resultado, entregou, atingiu, tivemos, fez, deu, chegou a, atingimos, conseguiu, realizada",
  },
  posted: {
    on: "publicado, publicado em, postado, postado em, publicada, no ar desde, no ar, foi ao ar, saiu em, postou, publicou, publicada em, data da publicação, data de publicação, postada, publicados, saiu, data do post, ao ar, postada em, publicação em",
  },
  unposted: {
    yet: "ainda não, ainda nao, não publicado, nao publicado, não postou, nao postou, adiado, adiado para, adiada, agendado, agendado para, agendada, cancelado, cancelada, remarcado, vai ao ar, não foi postado, não saiu, será publicado, será postado, não foi publicado, ainda sem post, a publicar, a postar, não publicou, nao saiu, remarcado para, remarcada, programado, vai postar, sem publicação, em aprovação, reagendado, será, sairá",
  },
  deadline: {
    by: "até, ate, prazo, data limite, entrega até, até o dia, até dia, prazo até, entrega, em, dia, postar até",
  },
  month: months,
  dating: { between: "de, do, º", beforeYear: "de" },
  scale: { 3: "!mil, milhar, milhares", 6: "!mi, milhão, milhões, milhao, milhoes", 9: "!bi, bilhão, bilhões" },
  unit: {
    percent: "por cento, porcento",
    points: "p p, pp, pontos percentuais, ponto percentual",
    s: "seg, segundo, segundos",
    min: "minuto, minutos",
    h: "hora, horas, hs, hrs",
    d: "dia, dias",
    week: "semana, semanas",
    month: "mês, meses, mes",
    year: "ano",
    ordinal: "ª, º",
  },
  times: { x: "vezes, unidades, un" },
  watched: { min: "min" },
  sample: {
    people: "n, amostra, respondentes, entrevistados, participantes, pessoas",
    each: "por grupo, em cada grupo, cada grupo",
  },
  each: { each: "cada, cada um, cada uma, por unidade, a unidade" },
  per: {
    d: "diário, diária",
    week: "semanal, semanais",
    month: "mensal, mensais",
    year: "anual, anuais",
    per: "por",
    for: "pelo, pelos, pelas, pela, para",
  },
  product: {
    barter: "permuta, permutas, troca, parceria sem custo, recebidos, recebido, vale presente, cartão presente",
    product: "produto, produtos, brinde, brindes, presente, kit, mimo, mimos, vale, vale compras, voucher",
  },
  free: { free: "grátis, gratuito, gratis, de graça, sem custo, gratuita, sem cachê, não remunerado" },
  commission: {
    commission:
      "comissão, comissao, das vendas, sobre vendas, sobre as vendas, de comissão, por venda comissão, sobre o faturamento, afiliado, afiliados, participação nas vendas, nas vendas",
  },
  action: {
    invoice: "nota fiscal, nf, nfe",
    sale: "venda, pedido, cadastro, compra, lead, instalação, conversão",
  },
  tax: {
    exempt:
      "isento de iva, isento de impostos, isento de iss, isento, isenta, isenta de iva, isenta de impostos, não incide iva",
    vat: "impostos, imposto, iss, taxas",
  },
  without: { without: "mais, não incluso, fora, não inclui", none: "sem" },
  including: { including: "com, incluindo, incluso, inclui, inclusos, já com, inclusas" },
  netto: { netto: "netto", brutto: "bruto" },
  prepay: {
    prepay:
      "adiantado, antecipado, adiantamento, entrada, sinal, antes, à vista antecipado, de entrada, pagamento antecipado, na assinatura, de sinal, antecipados, por adelantado, anticipado",
  },
  postpay: {
    postpay: "depois, após, na entrega, após publicação, após a publicação, pós, no final",
    rest: "restante, resto, saldo, falta pagar, saldo restante",
  },
  terms: { net: "pagamento em, pagamento após, prazo de pagamento, pago em, a pagar em, prazo pagamento, faturado em" },
  rights: {
    rights:
      "direitos de uso, direito de uso, direito de imagem, direitos de imagem, uso de imagem, direitos, licença, licenciamento, impulsionamento",
  },
  discount: { discount: "menos, desconto" },
  change: {
    change:
      "perdeu, perderam, perdemos, cresceu, cresceram, crescendo, cresce, subiu, subiram, sobe, aumentou, aumentaram, aumentando, queda, queda de, caiu, caíram, cairam, cai, diminuiu, diminuíram, reduziu, redução, reducao, baixou, dobrou, dobraram, triplicou, variação, mês a mês, semana a semana, ano a ano",
    against:
      "em relação ao mês anterior, em relação ao mês passado, em relação à semana passada, em relação à semana anterior, em relação ao anterior, comparado ao, comparado a, comparado com, em comparação, em comparação com, do que o mês passado, que o normal, que da última vez, do que da última vez",
  },
  was: {
    was: "da última vez, última vez, na última vez, campanha anterior, vez passada, era, antes, pediu, inicialmente, originalmente, em vez de, antigo, queria, cobrava, tabela, anterior",
  },
  now: {
    now: "agora, fechado, fechado em, acordado, combinado, final, ficou, ficou em, fechamos, fechamos em, negociado, novo, fechou em, fechou, ficou por",
  },
  worth: {
    worth: "valor, no valor de, avaliado em, valor de, avaliado, vale, preço de venda, em produtos, avaliados em",
    goods: "valor do produto, valor dos produtos, valor do presente",
  },
  total: { total: "total, no total, ao todo, somando, tudo, valor total, totais, soma, somado" },
  flat: {
    kind: "pacote completo, completo, completa, à vista, a vista, vista, parcelado, parcelada, parcelas, dedicado, dedicada, integração, integrado, integrada, unboxing, dinheiro, cartão, oferta, especial, rodada, rodadas, ajuste, ajustes, revisão, revisões, único, única, menção, menções, embaixador, embaixadora, review, resenha, tutorial, sorteio, sorteios, evento, presença, presença vip, gravação, ensaio, lançamento, padrão, básico, premium, link, link na bio, bio, destaque, destaques, fixado, figurinha, marcação, legenda, conceito, série, série de, sequência, sequência de, trimestral, verão, inverno, natal, páscoa, longo prazo, teste, piloto, mídia kit, midia kit, boleto, exclusivo, exclusiva, exclusividade, bruto do vídeo, capa, podcast, episódio, blog, artigo, nativo, perpétuo, urgência, fim de semana, publi, publis, publipost, ugc, fixo, avulso, avulsa, preço, cachê, cache, orçamento, custo, pagamento",
    flat: "pacote, combo, pacotão, pacote fechado",
  },
  and: { and: "e" },
  or: { or: "ou, ou seja, isto é" },
  code: { code: "cupom, código, codigo, cupons, cupom de desconto" },
  call: { call: "ligar, telefone, celular, fone, zap, whats, contato, nº" },
  score: { score: "nota, avaliação, qualidade, pontuação, qualidade do público, qualidade da audiência" },
  part: { paid: "pago, paga, pagos, impulsionad*", organic: "orgânico, orgânica, orgânicos" },
  gain: { gain: "ganhou, ganhos, ganhamos, conquistou, ganho, aumento, crescimento" },
  moment: {
    24: "no primeiro dia, primeiro dia, após um dia, apos um dia, depois de um dia, em um dia, no dia um, do primeiro dia, um dia depois, dentro de um dia",
    48: "após dois dias, em dois dias, depois de dois dias, nos primeiros dois dias",
    72: "após três dias, em três dias, depois de três dias",
    168: "primeira semana, na primeira semana, após uma semana, apos uma semana, em uma semana, depois de uma semana, da primeira semana, uma semana depois",
    720: "no primeiro mês, após um mês, em um mês, depois de um mês, primeiro mês",
  },
  after: { after: "em, nas primeiras, após, depois de, nos primeiros, primeiras, primeiros, apos" },
  count: {
    1: "um, uma",
    2: "dois, duas",
    3: "três, tres",
    4: "quatro",
    5: "cinco",
    6: "seis",
    7: "sete",
    8: "oito",
    9: "nove",
    10: "dez",
  },
  portion: {
    quarter: "um quarto",
    half: "metade, meio, meia, mitad, la mitad",
    third: "terço, terco",
    twoThirds: "terços, tercos, dois terços",
    none: "nada, nenhum, nenhuma, não, nao, zero",
    some: "parte, parcial, parcialmente, parcelado",
  },
  numeral: {
    numeral:
      "onze, doze, quinze, vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa, cem, cento, duzentos, trezentos, quatrocentos, quinhentos, seiscentos, setecentos, oitocentos, novecentos",
  },
  hidden: {
    hidden:
      "oculto, ocultos, oculta, ocultas, ocultou, ocultado, ocultados, escondido, escondidos, escondida, escondidas, indisponível, indisponivel, indisponíveis, não disponível, nao disponivel, não disponíveis, sem dados, sem acesso, sem informação, sem info, não informado, nao informado, não informada, não informou, não visível, não aparece, privado, privada, privados, fechado ao público, n/d, s/d, desconhecido, não divulgado, desativado, desativados, desativada, sem estatísticas",
  },
  except: {
    except:
      "fora do, fora da, fora de, fora dos, fora, exceto, menos o, com exceção de, que não são do, não do, não da, não são do, excluindo, salvo, além do, além de, tirando o, tirando",
  },
  contact: {
    contact:
      "dados de, dados até, dados do dia, atual em, posição de, em posição, retorno, aguardando retorno, sem retorno, aguardando, aguardo, aguardar, esperando, esperando retorno, resposta, sem resposta, respondeu, responderam, não respondeu, respondido, contatado, contatada, contatamos, contato feito, entramos em contato, entrou em contato, em contato, mandei mensagem, mandamos mensagem, mensagem enviada, mensagem, enviei, enviado, enviada, enviamos, e mail enviado, email enviado, email, e mail, liguei, ligamos, ligou, falei com, falamos com, falei, falamos, conversamos, cobrei, cobrar, cobrança, lembrete, atualizado, atualizada, atualização, atualizado em, follow up, chamei, chamamos, direct, no direct, dm enviada, perguntei, perguntamos, escrevi, escrevemos, tentativa, tentativas, emails, e mails, enviados, mensagens, reunião, reuniao",
  },
  ask: {
    ask: "a combinar, a negociar, negociável, negociavel, sob consulta, consultar, a definir, a confirmar, em negociação, valor a combinar, valor sob consulta, preço a combinar, ainda não passou, não passou valor, sem valor, não definido, a discutir, aberto a propostas, depende",
  },
  goods: {
    goods:
      "caixa, caixas, par, pares, peça, peças, pecas, item, itens, kits, frasco, frascos, conjunto, conjuntos, bolsa, bolsas, unidade, sacola, potes, pote, look, looks, cesta, cestas, creme, cremes, sérum, jaqueta, camiseta, camisetas, canecas, tênis, vestido, perfume, cosméticos, roupa, roupas, unidades",
  },
  fee: {
    net: "líquido, liquido, líquidos, na mão",
    deduction: "descontando, descontado, descontados, retido",
    agency:
      "agência, agencia, taxa de agência, taxa da agência, taxa de agencia, comissão da agência, comissão de agência, fee da agência, fee de agência, fee agência, agenciamento, taxa agência, agente, comissão do agente",
    management:
      "gestão, taxa de gestão, empresário, empresaria, assessoria, gerenciamento, taxa de gerenciamento, management, comissão do empresário",
    whitelisting: "whitelisting, whitelist, spark ads, partnership ads, código spark, acesso ao gerenciador",
    media:
      "mídia, midia, verba de mídia, verba, investimento em mídia, mídia paga, midia paga, tráfego pago, trafego pago, tráfego, verba de impulsionamento, investimento em tráfego, verba de tráfego, boost",
    levy: "condecine, taxa de publicidade, imposto sobre publicidade",
    shipping: "frete, envio, correio, correios, sedex, custo de envio, custos de envio, alfândega, logística",
    payment:
      "taxa bancária, taxa bancaria, taxa de transferência, taxa do paypal, taxa da plataforma, taxa de serviço, tarifa bancária, tarifa",
    production: "produção, custo de produção, edição, estúdio, captação, material bruto, deslocamento, exclusividade",
  },
  filler: {
    filler:
      "pessoas, maioria, principalmente, audiência, audiencia, público, publico, publi, anúncio, o, os, as, um pouco, o que, este, esta, esse, essa, isso, isto, aquele, aquela, ele, ela, eles, elas, eu, nós, voce, você, vocês, meu, minha, seu, sua, seus, suas, dele, dela, deles, nosso, nossa, me, se, lhe, que, quem, qual, quando, onde, como, porque, pois, então, entao, mas, porém, também, tambem, já, ja, só, so, somente, apenas, ainda bem, muito, muita, muitos, muitas, pouco, poucos, bem, bom, boa, bons, ótimo, otimo, ótima, excelente, legal, show, maravilha, perfeito, perfeita, beleza, blz, tudo bem, tudo certo, ok, okay, sim, claro, certo, certinho, obrigado, obrigada, obg, valeu, por favor, pfv, oi, olá, ola, bom dia, boa tarde, boa noite, abs, abraço, confirmado, confirmada, confirmou, confirmados, confirmação, aprovado, aprovada, aprovou, ciente, pronto, pronta, feito, feita, do, das, no, na, nos, nas, num, numa, ao, aos, !à, às, com, pra, pro, para, pelo, pela, pelos, pelas, por, sob, sobre, segundo, conforme, de acordo com, de acordo, com base em, segundo ela, segundo ele, segundo a empresária, conforme combinado, conforme contrato, via email, por email, via direct, por whats, ver, veja, ver anexo, ver abaixo, segue, segue anexo, anexo, anexado, abaixo, obs, observação, nota interna, info, informações, informação, detalhes, dados, números, numeros, estatísticas, estatisticas, métricas, metricas, relatório, relatorio, print, prints, captura, insights, desempenho, perfil, conta, página, pagina, canal, campanha, parceria, collab, projeto, conteúdo, conteudo, cliente, marca, equipe, time, criador, criadora, influenciador, influenciadora, influencer, empresária, gerente, manager, agora mesmo, hoje, ontem, amanhã, amanha, esta semana, essa semana, semana passada, próxima semana, este mês, mês passado, próximo mês, segunda, terça, terca, quarta, quinta, sexta, sábado, sabado, domingo, manhã, tarde, noite, é, foi, foram, ser, está, esta ok, estão, estava, são, sao, tem, têm, teve, ter, há, houve, vai, vamos, vou, pode, podem, podemos, precisa, deve, disse, falou, informou, passou, mandou, trouxe, gerou, bateu, parece, acho, etc, mesmo, mesma, próprio, alguns, algumas, algo, coisa, contrato, briefing, rascunho, roteiro, infelizmente, geral, de novo, além disso, mais info, pix, pago, transferência, proposta, nota",
  },
  region: { region: "norte, sul, leste, oeste, cidade, estado, região, regiao, nova, novo, irlanda do norte" },
  aside: {
    average: "em média, em media, média, média de",
    comment:
      "comentário mais curtido, comentario mais curtido, comentário fixado, comentario fixado, melhor comentário, melhor comentario, primeiro comentário",
  },
  country: {
    BR: "brasil",
    US: "estados unidos, eua",
    GB: "reino unido, inglaterra",
    DE: "alemanha",
    AT: "áustria",
    CH: "suíça",
    RU: "rússia, russia",
    MX: "méxico",
    CA: "canadá",
    FR: "frança",
    ES: "espanha",
    IT: "itália",
    AR: "argentina",
    CL: "chile",
    CO: "colômbia",
    UY: "uruguai",
    PY: "paraguai",
    BO: "bolívia",
    AO: "angola",
    MZ: "moçambique",
    CV: "cabo verde",
    JP: "japão",
    IE: "irlanda",
    NL: "holanda, países baixos",
    BE: "bélgica",
    LU: "luxemburgo",
    VE: "venezuela",
    PE: "peru",
    IN: "índia",
    CN: "china",
    KZ: "cazaquistão",
  },
});
