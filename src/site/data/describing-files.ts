/** Files below `/data/` that say what the others hold. */
export const DESCRIBING_FILES = [
  {
    path: 'datapackage.json',
    title: '数据说明（Frictionless Data Package）',
    description: '各文件的字段、类型、大小和散列值，供程序读取',
  },
  {
    path: 'manifest.json',
    title: '文章清单',
    description: '每篇文章的编号和散列值，用来比较两个版本的差别',
  },
] as const;
