import type { DataRow } from '../data-row.ts';

/** What a field is called and what it means, in Chinese. */
export interface FieldWords {
  title: string;
  description: string;
}

/** The fields of a line of `/data/articles.jsonl`. */
export const ROW_WORDS: Record<keyof DataRow, FieldWords> = {
  id: { title: '编号', description: '文章的编号，永久不变，也是地址的一部分' },
  title: { title: '标题', description: '版面所印标题；版面未印的为空' },
  label: { title: '标签', description: '标题之上标明开发区或企业的一行；没有的为空' },
  kickers: { title: '引题', description: '标题之上引出标题的各行' },
  subtitle: { title: '副题', description: '标题之下的副题；没有的缺此项' },
  parks: { title: '开发区', description: '所报道开发区的编号，园中园与所属开发区并列' },
  mentions: { title: '提及的开发区', description: '只在文中提到的开发区的编号' },
  date: {
    title: '新闻日期',
    description: '新闻发生之日，EDTF格式：2026-01-12；年份不详的作XXXX-08-28；文中未写明的为空',
  },
  dateBasis: {
    title: '日期依据',
    description:
      '年份从何而来：dateline电头，text正文，header页眉，page同版其他文章推断，sidecar存档记录；没有的为空',
  },
  dateEvidence: { title: '日期原文', description: '年份所依据的版面原文' },
  issue: {
    title: '见报',
    description:
      '见报日期date（EDTF，推算的带~）、版次page、日期依据basis（header页眉，sidecar存档记录，estimate推算）',
  },
  authors: { title: '作者', description: '署名者姓名，按所印次序' },
  byline: { title: '署名原文', description: '版面所印署名，含“本报记者”等字样' },
  type: {
    title: '类别',
    description: 'news消息，feature通讯，brief简讯，continuation转版续文，notice公告',
  },
  captions: { title: '图片说明', description: '版面所印图片说明，含摄影者' },
  continuedFrom: { title: '上接', description: '上一部分所在的版' },
  continuesOn: { title: '下转', description: '下一部分所在的版' },
  continues: { title: '上一部分', description: '上一部分的编号；未收存的缺此项' },
  continuedBy: { title: '下一部分', description: '下一部分的编号；未收存的缺此项' },
  duplicateOf: { title: '重复于', description: '重复刊登的文章不在数据之列，此项总是缺省' },
  source: {
    title: '出处',
    description: '版面存档名dump、起止行号lines、存档文件的散列值sha256',
  },
  corrections: { title: '订正', description: '编辑的订正：原文from、改文to、理由reason' },
  flags: { title: '存疑', description: '整理时发现的可疑之处，以代码表示' },
  url: { title: '地址', description: '文章页在本站内的路径，不含站点所在的子路径' },
  text: {
    title: '文字',
    description: '可供检索的全部文字：标题、引题、副题、正文、图片说明各占一行，末行是作者',
  },
};
