/** A request as the data page shows it. */
export interface Example {
  /** What it is for. */
  purpose: string;
  code: string;
}

/** What the examples ask for: all of it exists in the archive. */
export interface ExampleInput {
  /** The address of a path below the site's root: absolute where the site knows its own. */
  locate: (path: string) => string;
  /** A year with articles: `2026`. */
  year: string;
  /** A zone with articles: `changzhi-gaoxinqu`. */
  park: string;
}

/** Requests to copy, for the command line and for programs. */
export function examples({ locate, year, park }: ExampleInput): Example[] {
  return [
    {
      purpose: '取一个开发区的报道目录',
      code: `curl -fsS '${locate(`data/api/parks/${park}.json`)}'`,
    },
    {
      purpose: '取一年的文章，含全文',
      code: [
        `const response = await fetch('${locate(`data/api/articles/${year}.json`)}');`,
        'const { count, articles } = await response.json();',
        'for (const { date, label, title, url } of articles) console.log(date, label, title, url);',
      ].join('\n'),
    },
    {
      purpose: '逐行读全部文章（Python）',
      code: [
        'import json, urllib.request',
        `with urllib.request.urlopen('${locate('data/articles.jsonl')}') as lines:`,
        '    for line in lines:',
        '        article = json.loads(line)',
        "        print(article['date'], article['title'])",
      ].join('\n'),
    },
    {
      purpose: '核对取到的是哪个版本：输出的前12位就是版本号',
      code: `curl -fsS '${locate('data/articles.jsonl')}' | sha256sum`,
    },
  ];
}
