import type { NumberLanguage } from './number-language.ts';

const list = (words: string) => words.split(' ');

const UNITS = list(
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const TENS = list('treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const HUNDREDS = list(
  'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
);

/** Spanish. */
export const SPANISH: NumberLanguage = {
  small: Object.fromEntries([
    ...UNITS.slice(2).map((word, index) => [word, index + 2] as const),
    ...TENS.map((word, index) => [word, (index + 3) * 10] as const),
    ...HUNDREDS.flatMap((word, index) => [
      [word, (index + 2) * 100] as const,
      [word.replace(/os$/, 'as'), (index + 2) * 100] as const,
    ]),
  ]),
  scales: {
    docena: 12,
    decena: 10,
    veintena: 20,
    treintena: 30,
    centenar: 100,
    cien: 100,
    ciento: 100,
    millar: 1e3,
    mil: 1e3,
    millón: 1e6,
    millones: 1e6,
  },
  vague: {
    decenas: [20, 99],
    docenas: [24, 99],
    centenares: [200, 999],
    cientos: [200, 999],
    miles: [2000, 9999],
    'decenas de miles': [20_000, 99_999],
    'cientos de miles': [200_000, 999_999],
  },
  one: ['un', 'una'],
  joiners: ['y'],
  half: ['medio', 'media'],
  loose: ['decena', 'veintena', 'treintena', 'centenar', 'millar'],
  of: ['de'],
  shareOf: ['de', 'del'],
  elisions: '',
  notQualifying: /^(?:no)$/,
  thousands: '.',
  decimal: ',',
  qualifiers: [
    ['al menos', 'at-least'],
    ['por lo menos', 'at-least'],
    ['no menos de', 'at-least'],
    ['más de', 'more-than'],
    ['menos de', 'up-to'],
    ['cerca de', 'nearly'],
    ['alrededor de', 'about'],
    ['en torno a', 'about'],
    ['un total de', 'exact'],
    ['hasta', 'up-to'],
    ['aproximadamente', 'about'],
    ['unos', 'about'],
    ['unas', 'about'],
    ['casi', 'nearly'],
    ['sólo', 'exact'],
    ['solo', 'exact'],
  ],
  qualifiersAfter: [['o más', 'at-least']],
  ranges: [
    ['entre', 'y'],
    ['de', 'a'],
  ],
  rangeJoins: ['a', 'o'],
  months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  labels: list(
    'artículo artículos resolución resoluciones capítulo página fase etapa número nº n.º vuelo canal grupo punto párrafo día línea zona anexo edad',
  ),
  beforeYear: list(
    'en desde de hasta año años finales principios verano invierno otoño primavera el la los las del y antes después',
  ),
  stops: list(
    'el la los las un una unos unas de del al a en por para con sin contra sobre entre tras desde hasta según y o pero que quien cuyo donde es son era eran fue fueron ser será serán ha han había habían está están no también aún se su sus lo le este esta estos muertos murieron heridos cada por',
  ),
  nouns: list(
    'personas civiles palestinos palestinas israelíes hombres mujeres niños niñas soldados militares tropas efectivos policías reservistas combatientes rehenes cautivos prisioneros presos detenidos muertos heridos víctimas cuerpos cadáveres refugiados desplazados familias periodistas médicos trabajadores empleados habitantes manifestantes colonos pacientes camiones vehículos tanques drones misiles cohetes barcos buques ataques bombardeos violaciones países estados naciones miembros ministros diputados escaños votos organizaciones ong grupos casas edificios viviendas tiendas hospitales escuelas toneladas comidas puntos fases casos objetivos',
  ),
  plural: /^[a-záéíóúñü]{4,}s$/,
  capitalNouns: false,
  hyphened: {},
  measures: list(
    'año años mes meses semana semanas día días hora horas minuto minutos segundo segundos décadas siglo siglos kilómetro kilómetros km metro metros grados veces goles',
  ),
  percent: ['%', 'por ciento'],
  currencies: {
    dólar: 'USD',
    dólares: 'USD',
    euro: 'EUR',
    euros: 'EUR',
    libras: 'GBP',
    séqueles: 'ILS',
    shekels: 'ILS',
  },
  perDay: ['al día', 'por día', 'cada día', 'diarios', 'diarias'],
  cues: {
    killed: list('muertos muertas murieron muerto asesinados fallecidos matado mató'),
    injured: list('heridos heridas'),
    held: list('retenidos cautivos cautiverio quedan restantes'),
    released: list('liberados liberadas liberación liberar liberó'),
    returned: list('devueltos entregados entregado devuelto'),
    deployed: list('desplegados desplegar enviados enviar enviará'),
    entered: list('entraron entrar entran entrado'),
    land: list('territorio control controla franja'),
  },
};
