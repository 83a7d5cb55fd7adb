/** What each token is for; a token without words here is shown all the same. */
export const TOKEN_USES: Record<string, string> = {
  spacing: 'Tailwind 间距的一格',
  'color-paper': '纸，页面的底色',
  'color-ink': '墨，正文和粗线',
  'color-muted': '次要文字：日期、篇数、说明',
  'color-rule': '细线、链接的下划线',
  'color-tint': '浅底：代码',
  'color-accent': '朱：报头、标题前的单位名、图表',
  'color-mark': '标出找到的字句和指到的行',
  'font-serif': '阅读：标题和正文',
  'font-sans': '控件、表格、小字',
  'container-measure': '一行三十六字',
  'container-page': '页面最宽',
};

/** The sizes of type, by the class or element that has them. */
export const TYPE_SCALE: readonly { name: string; className: string; words: string }[] = [
  { name: '.page-title', className: 'page-title', words: '长治高新技术产业开发区' },
  { name: '.section-title', className: 'section-title', words: '各年报道' },
  { name: '.lead', className: 'lead', words: '名录收录开发区和园区，按所在市由北到南排列。' },
  {
    name: '.text',
    className: 'text',
    words: '正文首行缩进二字，两端对齐，行距一又四分之三；标点不置行首——破折号……省略号都不拆开。',
  },
  { name: '.kicker', className: 'kicker', words: '加速项目建设提效能 构建转型发展新引擎' },
  { name: '.small', className: 'small', words: '2026年1月12日 · A2版 · 吴珊' },
  { name: '.count', className: 'count', words: '12篇' },
  { name: '.tag', className: 'tag', words: '未收录' },
];
