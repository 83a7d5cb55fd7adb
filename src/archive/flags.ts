/**
 * What ingest can doubt, with the sentence a reader sees. A code never changes its meaning.
 * `error` fails the run (exit 1); `warning` asks an archivist to look; `notice` only tells.
 */
export const FLAGS = {
  'join-doubled-character': { severity: 'warning', text: '分栏接排处有重复的字，原样保留' },
  'join-lost-character': { severity: 'warning', text: '分栏接排处可能缺字' },
  'cut-short': { severity: 'warning', text: '文末不完整，下文可能在别的版面或未收录' },
  'begins-midway': { severity: 'notice', text: '本篇从半句起，上文在别的版面' },
  'ocr-look-alike': { severity: 'warning', text: '疑有形近字误识（如“入”“人”相混），原样保留' },
  'doubled-word': { severity: 'warning', text: '疑有重复的字词，原样保留' },
  'stray-latin': { severity: 'warning', text: '正文中夹有可疑的外文单词，原样保留' },
  'unbalanced-quotation': { severity: 'notice', text: '引号不成对，原样保留' },
  'doubled-punctuation': { severity: 'notice', text: '标点连用可疑，原样保留' },
  'stray-blank': { severity: 'notice', text: '字间有可疑空白，原样保留' },
  'sidecar-contradicts': { severity: 'warning', text: '附注所写与版头所印不同，以版头为准' },
  'stray-column': { severity: 'notice', text: '版面上有一栏被重复识别，只保留一次' },
  'year-inferred': { severity: 'notice', text: '年份由同版其他内容推断' },
  'year-unknown': { severity: 'notice', text: '版面未给出年份' },
  'date-contradicts': { severity: 'warning', text: '导语所印的年份与版面的年份相差太远' },
  'date-impossible': { severity: 'warning', text: '印出的日期不存在' },
  'no-headline': { severity: 'notice', text: '版面上没有本篇标题' },
  'no-byline': { severity: 'notice', text: '未见署名' },
  'no-park': { severity: 'notice', text: '未能认定所属开发区' },
  'park-unknown': { severity: 'warning', text: '开发区不在名录中' },
  'park-ambiguous': { severity: 'warning', text: '开发区简称对应多个，未能认定' },
  'boundary-uncertain': { severity: 'warning', text: '与相邻文章的分界存疑' },
  'name-uncertain': { severity: 'notice', text: '署名少见，可能是笔名或断句有误' },
  anonymised: { severity: 'notice', text: '应当事人要求隐去姓名' },
  'personal-number-masked': { severity: 'notice', text: '个人号码已隐去' },
  'personal-number-in-dump': {
    severity: 'error',
    text: '存档原文中有未隐去的个人号码，请用 npm run add -- --mask 处理',
  },
  'replacement-character': { severity: 'warning', text: '原文有无法识读的字符' },
} as const satisfies Record<string, { severity: 'error' | 'warning' | 'notice'; text: string }>;

export type FlagCode = keyof typeof FLAGS;
export type Severity = (typeof FLAGS)[FlagCode]['severity'];

/** All codes, for schemas. */
export const FLAG_CODES = Object.keys(FLAGS) as [FlagCode, ...FlagCode[]];

/** A doubt of ingest, as the report prints it. */
export interface Flag {
  code: FlagCode;
  dump: string;
  /** 1-based line of the dump; 0 when it concerns the whole dump. */
  line: number;
  /** What was seen there, in English, for the archivist. Never holds a masked value. */
  message: string;
  severity: Severity;
}

/** Makes a flag; the severity follows from the code. */
export function flag(code: FlagCode, dump: string, line: number, message: string): Flag {
  return { code, dump, line, message, severity: FLAGS[code].severity };
}
