import { describe, expect, test } from 'vitest';
import { type NamingText, resolveParks } from '../../src/ingest/resolve-parks.ts';
import { zones } from './ingest-folder.ts';

function makeText(fields: Partial<NamingText>): NamingText {
  return {
    label: null,
    kickers: [],
    title: null,
    lead: '',
    headings: [],
    sectionLeads: [],
    rest: [],
    isContinuation: false,
    isNotice: false,
    line: 3,
    ...fields,
  };
}

const resolve = (fields: Partial<NamingText>) => resolveParks('page', makeText(fields), zones);
const codesOf = (fields: Partial<NamingText>) => resolve(fields).flags.map(({ code }) => code);

describe('the zones that an article is about', () => {
  test('are those of the label, whatever the text names', () => {
    expect(
      resolve({ label: '长治高新区', title: '赴阳泉高新区考察', lead: '阳泉高新区很好。' }).parks,
    ).toEqual(['changzhi-gaoxinqu']);
  });

  test('are a park in no registry that opens the headline, where the text names it again and again', () => {
    const title = '丹河新材料产业城首个项目封顶';
    const lead = '近日，丹河新材料产业城首个入驻项目封顶。';
    const found = resolve({ title, lead, rest: ['丹河新材料产业城位于泽州县。'] });
    expect(found.parks).toEqual(['danhexincailiaochanyecheng']);
    expect([...found.discovered.values()]).toEqual(['丹河新材料产业城']);
    expect(resolve({ title, lead }).parks).toEqual([]);
  });

  test('are those that sections are named after, where neither head nor lead names any', () => {
    const survey = {
      title: '三区三样',
      lead: '资源差不多。',
      rest: ['长治高新区 铝水不落地', '阳泉高新区 药香飘四方'],
    };
    expect(resolve({ ...survey, headings: survey.rest }).parks).toEqual([
      'changzhi-gaoxinqu',
      'yangquan-gaoxinqu',
    ]);
    expect(resolve({ ...survey, headings: ['走进长治高新区', '铝水不落地'] }).parks).toEqual([]);
  });

  test('are those that the sections begin with, where each names one', () => {
    const survey = { title: '三区三样', lead: '资源差不多。' };
    const sectionLeads = ['长治高新区的粉煤灰分成七个等级。', '在阳泉高新区，一条线每天成型十四万只碗。'];
    expect(resolve({ ...survey, rest: sectionLeads, sectionLeads }).parks).toEqual([
      'changzhi-gaoxinqu',
      'yangquan-gaoxinqu',
    ]);
    const more = [...sectionLeads, '风从山那边来。'];
    expect(resolve({ ...survey, rest: more, sectionLeads: more }).parks).toEqual([]);
  });

  test('are those of the headline where no label stands', () => {
    expect(resolve({ title: '霍州经开区在临汾经济开发区座谈', lead: '长治高新区派员参加。' }).parks).toEqual([
      'huozhou-jingkaiqu',
      'linfen-jingkaiqu',
    ]);
  });

  test('are those of the kicker', () => {
    expect(resolve({ kickers: ['大同经开区召开的分析会提出'], title: '咬定目标不放松' }).parks).toEqual([
      'datong-jingkaiqu',
    ]);
  });

  test('are those of the lead where neither names one', () => {
    expect(
      resolve({
        label: '大同玖龙服饰有限公司',
        title: '织就锦绣文章',
        lead: '大同经济技术开发区的企业很忙。',
      }).parks,
    ).toEqual(['datong-jingkaiqu']);
  });

  test('are those that the rest of an article names often', () => {
    const rest = ['运城经开区提速。运城经开区增效。阳泉高新区派员参加。'];
    expect(resolve({ lead: '在此基础上，', rest, isContinuation: true }).parks).toEqual([
      'yuncheng-jingkaiqu',
    ]);
  });

  test('hold the zone of an inner park in the label', () => {
    expect(
      resolve({ label: '山西转型综改示范区唐槐电子装备与制造园区', title: '项目建设正酣' }).parks,
    ).toEqual(['zonggai-tanghuai', 'zonggai-shifanqu']);
  });

  test('hold an inner park of the headline beside the label’s zone', () => {
    const { parks } = resolve({ label: '山西转型综改示范区', title: '大地控股科技产业园项目主体封顶' });
    expect(parks).toEqual(expect.arrayContaining(['zonggai-shifanqu', 'dadi-konggu-keji']));
  });

  test('are none in a notice', () => {
    const { parks, mentions } = resolve({ isNotice: true, lead: '长治高新区某公司公章遗失。' });
    expect(parks).toEqual([]);
    expect(mentions).toEqual(['changzhi-gaoxinqu']);
  });

  test('are that of the office that a notice is signed by', () => {
    const { parks } = resolve({
      isNotice: true,
      title: '招商公告',
      lead: '沁水经济技术开发区现有标准厂房对外招租。',
      rest: ['沁水经济技术开发区管理委员会', '2024年4月18日'],
    });
    expect(parks).toEqual(['qinshui-jingkaiqu']);
  });

  test('are none in an article about none, which is flagged', () => {
    expect(resolve({ title: '科普活动举行', lead: '近日，科普活动举行。' })).toMatchObject({
      parks: [],
      mentions: [],
    });
    expect(codesOf({ title: '科普活动举行' })).toContain('no-park');
  });
});

describe('the zones that a text only names', () => {
  test('are all the others, each once', () => {
    const { mentions } = resolve({
      label: '长治高新区',
      lead: '推进中古产业园建设。',
      rest: ['阳泉高新区派员参加。阳泉高新区还派专家。长治高新区提速。'],
    });
    expect(mentions).toEqual(['zhonggu-chanyeyuan', 'yangquan-gaoxinqu']);
  });
});

describe('a zone that is in no list', () => {
  test('of the label is discovered and flagged', () => {
    const fields = { label: '砂河产业园', title: '抓项目促投产' };
    expect([...resolve(fields).discovered.values()]).toEqual(['砂河产业园']);
    expect(resolve(fields).parks).toHaveLength(1);
    expect(codesOf(fields)).toContain('park-unknown');
  });

  test('that is only named is discovered without a flag', () => {
    const fields = { label: '长治高新区', rest: ['芮城经济技术开发区派员参加。'] };
    expect([...resolve(fields).discovered]).toEqual([['ruicheng-jingkaiqu', '芮城经济技术开发区']]);
    expect(codesOf(fields)).not.toContain('park-unknown');
  });

  test('is told under its longest printed name', () => {
    const { discovered } = resolve({
      label: '芮城经开区',
      rest: ['芮城经济技术开发区提速。芮城经开区增效。'],
    });
    expect([...discovered.values()]).toEqual(['芮城经济技术开发区']);
  });
});

describe('a name that fits several zones', () => {
  test('is flagged with what it may be', () => {
    const { parks, flags } = resolve({ title: '长治开发区项目开工' });
    expect(parks).toEqual([]);
    expect(flags.find(({ code }) => code === 'park-ambiguous')?.message).toContain('changzhi-gaoxinqu');
  });

  test('is no doubt where the article names one of them', () => {
    expect(codesOf({ label: '长治高新区', rest: ['长治开发区提速。'] })).not.toContain('park-ambiguous');
  });
});

/** Heads and texts of the newspaper, and the zones each is about. */
const CASES: [head: Partial<NamingText>, about: string[]][] = [
  [
    {
      label: '长治高新区',
      title: '召开2026年工作会议',
      lead: '会议指出,过去一年,高新区精准发力、真抓实干……国家级碳达峰园区、省级绿电园区等建设成果丰硕……深化京长对口合作,推进中古产业园等国际合作平台建设',
    },
    ['changzhi-gaoxinqu'],
  ],
  [
    {
      label: '阳泉高新区',
      title: '安排部署2026年工作',
      lead: '对标国家级高新区要求,紧扣省、市两级考核指标,全力以赴打好经济运行提质增效攻坚战',
    },
    ['yangquan-gaoxinqu'],
  ],
  [
    {
      label: '风陵渡经开区医药消费品特色园区',
      title: '入选省级消费品特色园区名单',
      lead: '风陵渡经济开发区医药消费品特色园区整合风陵渡工业园与芮城县工业园两大载体',
    },
    ['fenglingdu-yiyao-xiaofeipin', 'fenglingdu-jingkaiqu'],
  ],
  [
    {
      label: '大同玖龙服饰有限公司',
      title: '织就高质量发展“锦绣文章”',
      lead: '2026年伊始,大同经济技术开发区的大同玖龙服饰有限公司一派忙碌景象。……助力其迁至经济技术开发区,为企业转型升级筑牢根基',
    },
    ['datong-jingkaiqu'],
  ],
  [
    {
      isContinuation: true,
      lead: '尧都云商产业园建立了“三级服务机制”。在“晋创谷·临汾”,服务同样被置于核心位置。临汾经济开发区数字产业园进行“价值重构”。临汾经济开发区不仅提供了优良的政策条件。在侯马新田智联数字产业园,生态构建同样如火如荼',
    },
    ['linfen-jingkaiqu', 'jinchuanggu-linfen'],
  ],
  [
    {
      kickers: ['强经济之基,固民生之本——'],
      title: '阳泉高新区以奋斗之姿绘新篇',
      lead: '新的一年,高新区将以“五个聚焦”推进“五区共建”升级……将高新区建设成新兴产业集聚区、产城融合示范区',
    },
    ['yangquan-gaoxinqu'],
  ],
  [
    {
      label: '神池现代农业产业示范区',
      title: '深耕细作有机旱作',
      lead: '集群聚能,是神池示范区筑牢产业根基的关键一招。亚麻籽加工园区获评省级重点园区',
    },
    ['shenchi-nongye-shifanqu'],
  ],
  [
    {
      label: '山西转型综改示范区',
      title: '大地控股科技产业园项目 主体建筑封顶',
      lead: '1月26日,在山西转型综改示范区学府总部经济园区内,大地控股科技产业园项目建设迎来里程碑式突破……综改区供图',
    },
    ['zonggai-shifanqu', 'dadi-konggu-keji'],
  ],
  [
    {
      kickers: ['持续健全工作机制,迭代升级招商策略,深化产学研融合——'],
      title: '屯留经开区聚力“双招双引”积蓄发展动能',
      lead: '屯留经济技术开发区坚定不移……经开区积极组织参加进博会……鼎恒固废产业园项目联合清华大学',
    },
    ['tunliu-jingkaiqu'],
  ],
  [
    {
      kickers: ['加速项目建设提效能 构建转型发展新引擎'],
      title: '刘俊义赴大同经开区现场办公',
      lead: '刘俊义赴大同经济技术开发区国家级零碳园区大同新能源绿色智造基地建设项目现场办公',
    },
    ['datong-jingkaiqu'],
  ],
  [
    {
      label: '临猗现代农业产业示范区',
      title: '链筑产业新生态 集聚发展新动能',
      lead: '示范区以标准化厂房为载体……临猗现代农业产业示范区已吸引15家食品加工企业入驻',
    },
    ['linyi-nongye-shifanqu'],
  ],
  [
    {
      label: '临汾经济开发区',
      title: '政企社协同发力 开展就业惠民服务',
      lead: '招聘会现场。临汾经开区供图。此次活动由临汾经济开发区人才人力资源服务产业园联合临汾直聘举办',
    },
    ['linfen-jingkaiqu'],
  ],
  [
    {
      label: '山西转型综改示范区唐槐电子装备与制造园区',
      title: '亚宝大健康创新基地项目一期建设正酣',
      lead: '唐槐园区服务中心主动作为……综改区供图',
    },
    ['zonggai-tanghuai', 'zonggai-shifanqu', 'yabao-dajiankang'],
  ],
  [
    {
      label: '上党经济技术开发区',
      title: '锚定目标 实干争先 决胜首季“开门红”',
      lead: '上党经开区正全面掀起抢春光、赶进度、拼发展的攻坚热潮。华南智慧融创科技园、包装产业园、数字化产业科创基地等塔吊挥舞',
    },
    ['shangdang-jingkaiqu'],
  ],
  [
    {
      title: '霍州经开区管委会副主任梁冰一行在临汾经济开发区座谈',
      lead: '8月28日下午，霍州经济技术开发区管委会副主任梁冰一行在临汾经济开发区座谈交流',
    },
    ['huozhou-jingkaiqu', 'linfen-jingkaiqu'],
  ],
  [
    {
      label: '灵石经济技术开发区',
      title: '多轮驱动出四措 发展新质生产力',
      lead: '充分发挥经济开发区的产业承载能力……做强铝基综合循环产业园',
    },
    ['lingshi-jingkaiqu'],
  ],
  [
    {
      label: '长子经济技术开发区',
      title: '智慧服务引领产业发展新潮流',
      lead: '与中国电信合作建设经开区智慧园区，长子经开区将按照产业定位和规划蓝图',
    },
    ['zhangzi-jingkaiqu'],
  ],
  [
    {
      isContinuation: true,
      lead: '在此基础上，运城经开区围绕项目建设……以清控电子信息产业园、康新数智产业园为支撑……全力做好“晋创谷·运城”的运营服务工作，加快跨境电商产业园投入运营步伐',
    },
    ['yuncheng-jingkaiqu'],
  ],
  [
    {
      kickers: ['长治高新区2024年经济工作会议提出'],
      title: '建设两大示范区 争创百强高新区',
      lead: '聚焦建设承接东部产业转移示范区和北京对口合作示范区……加快迈入国家百强高新区',
    },
    ['changzhi-gaoxinqu'],
  ],
  [
    {
      label: '阳城经济技术开发区',
      title: '全力推动“一区四园”竞相发展',
      lead: '演礼新兴科技产业园，依托电子信息产业园培育战略新兴产业。安阳现代陶瓷工业园，加快大宗固废综合利用产业园建设。八甲口新能源产业园，高端铸造产业园。台头工业园区，通过化工园区安全等级复核',
    },
    ['yangcheng-jingkaiqu'],
  ],
  [
    {
      kickers: ['大同经开区召开的经济运行分析会提出'],
      title: '咬定目标不放松 抓住重点解难题',
      lead: '大同经济技术开发区党工委、管委会主任李文鑫主持召开经济运行分析会……要加快对接东部发达开发区',
    },
    ['datong-jingkaiqu'],
  ],
  [{ title: '新绛县经济技术开发区与绛县经济技术开发区签约' }, ['xinjiang-jingkaiqu', 'jiangxian-jingkaiqu']],
  [{ title: '长兴县经济开发区考察团到岢岚经开区' }, ['kelan-jingkaiqu']],
  [
    { title: '长治经开区与上党经开区、长治高新区联席会议召开' },
    ['changzhi-jingkaiqu', 'shangdang-jingkaiqu', 'changzhi-gaoxinqu'],
  ],
];

test.each(CASES)('%j is about %j', (fields, about) => {
  expect(resolve(fields).parks).toEqual(expect.arrayContaining(about));
});
