/**
 * Chinese personal names, told by surname, length and the words that merely look like names.
 * Surnames, in the order of their code points: the common ones of the Ministry of Public Security's yearly lists and the Hundred Family Surnames.
 */
const SURNAMES = new Set(
  '丁万丛东严丰乌乐乔乜习于云亓井仇仉付仝仲任伊伍伏位何佘余佟佴侯俞倪傅储充党全公兰关养冀冉农冯冷冼凌刁刘初利别劳勾包匡区华卓单南卜卞卢卫却卿厉厍原双古叱史叶司吉后向吕吴周和咸唐商喻国堵夏夔奚姚姜姬娄孔孙' +
    '孟季宁安宋宓宗宣宦宫宰容寇寿封尚尤尹居屈屠岑岳崔巢左巩巫巴帅师席常平幸广庄应庞康庹庾廉廖弘张强彭徐惠慎慕戈成戚戴房扈扶揭操支敖敬文方施时旷明易昝晁晋晏普景暨曲曹曾朱朴权李杜来杨林柏查柯柳柴栗栾桂桑桓梁' +
    '梅楚楼樊欧步武殳殴段殷毋母毕毛江池汤汪沃沈沙浦海涂温游滕满漆潘濮焦熊燕爨牛牟狄王班璩甄甘田申白皮益盖盘盛相瞿石祁祖祝祭禄禤禹秦程穆空窦章童竺符简管籍米粟索綦红纪练终缑缪罗羊翁翟耿聂肖胡胥能臧舒艾芦芮花' +
    '苍苏苑苗苟范茹荆荣莘莫葛董蒋蒙蒯蒲蓝蔚蔡蔺薄薛虞融衡袁裘裴褚褟覃解訾詹计许谈谌谢谭谷豆贠贡费贺贾赖赵越路蹇车辛辜边进连迟逄通逯邓邝邢那邬邱邴邵邸邹郄郇郎郏郑郗郜郝郤郦郭都鄂鄢金钟钱门闫闵闻阎阙阚阮阳阴' +
    '阿陆陈陶隆隋雍雷霍靳鞠韦韩项须顾颜饶马骆高鬱魏鱼鲁鲍鹿麦麴麻黄黎齐龙龚',
);
const COMPOUND_SURNAMES = new RegExp(
  `^(?:${'欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 西门 第五 南荣 东里 东宫 仲长 即墨 达奚 褚师 叱干 相里 淳于 单于 钮祜禄 钮祜 爱新觉罗 叶赫 那拉 纳兰 完颜 耶律 贺兰 贺若 富察 索绰 瓜尔佳 綦毋 毋丘 侯莫 屈突 斛律 宿勤 乞伏 秃发 沮渠 若干 公输 公仪 公伯 青阳 高阳 哥舒 屋引'
    .split(' ')
    .join('|')})`,
);
/** A name: two to four Han characters, or a longer transcribed one with a point. `王波` `欧阳晓燕` `买买提·艾力` */
const NAME_FORM = /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff]{1,8})$/;
/** `霍州市`: no given name ends so. */
const PLACE = /^[\u4e00-\u9fff]{2,3}[市县]$/;
/** Characters that write names of other languages by their sound: `苏都毕力格` `阿衣努尔` `娜仁托娅` */
const SOUNDS = new Set(
  '阿艾巴白包毕伯布才查朝次达丹旦德迪丁都杜多额尔恩尔法芙嘎噶甘高格根工贡古哈海汗赫呼吉加江杰金卡科克库拉来兰朗勒里力丽仁路鲁罗洛马买玛曼毛美米莫木穆娜那奈尼宁诺努普其恰钦青琴热日荣若萨赛桑莎山诗斯苏索塔泰坦特提图托娃旺维乌西希锡夏雅娅亚衣依伊英尤玉原扎泽珍芝智珠卓孜祖'.split(
    '',
  ),
);
/** Longest name without a point between its parts. */
const LONGEST_TRANSCRIBED = 7;
/** Words that stand where names stand and are none. */
const WORDS_OF_BYLINES = new Set(
  '此致 敬礼 记者 通讯员 实习生 见习生 实习 见习 特约 首席 摄影 编辑 责编 作者 完 待续 摘编 暂行 试行 节选 资料 图片 供图 下同 略 注 短评 编后 编后语 编者按 点评 评论 链接 延伸阅读 时评 快评 本报 本刊 近日 日前 日讯 目前 当前 同时 此外 下一步 今年 去年 明年 报道 暨'.split(
    ' ',
  ),
);
/** No name holds one of these: `河曲经济` `本报综合` `综合部` */
const NEVER_IN_NAMES = /经济|技术|开发|产业|园区|新闻|编辑|综合|供稿|来稿|本报|本刊|报讯/;
/** Words of newspaper prose that have a name's form and begin with a surname. */
const WORDS_LIKE_NAMES = new Set(
  '高新 高质量 高水平 高标准 项目 成效 成果 成功 成绩 成立 方案 方向 方面 方式 安全 安排 安装 常态化 和谐 金融 石油 水平 时间 时代 平台 平安 全面 全力 全省 全市 全区 全县 明显 明确 向好 向上 江山 双赢 强化 强劲 强大 强调 云计算 计划 支持 支撑 国家 国内 国际 文化 文明 文旅 单位 路径 车间 关键 关注 应用 应急 相关 相应 连续 原因 原料 包括 充分 通过 通知 公司 公告 公示 公平 利益 利用 利润 广泛 广大 广阔 东部 南部 西部 农业 农村 农民 商业 商务 商贸 商标 景区 景观 游客 康养 温度 温暖 宣传 荣誉 丰富 丰收 满意 满足 权利 能力 能源 能耗 空间 后续 后期 红利 红色 益处 都市 普及 普惠 容量 容易 海外 海关 花园 门类 初步 相互 来源 来自 成本 成员 成长 成熟 任务 何处 经济 解决 查询 易发 左右 管理 管委会 管线 路线 乐观 席位 位置 位于 师傅 养殖 养老 须知 衡量 居民 居住 利好 广告 综合 观点 声音 时下'.split(
    ' ',
  ),
);

/** Of these, what parents do call their children. */
const WORDS_PEOPLE_BEAR = new Set('江山 丰收 温暖 文明 成功 平安 和谐 荣誉 乐观 双赢'.split(' '));

/** Whether a word of the language is a usual given name or pen name as well: `江山`. */
export function isWordPeopleBear(word: string): boolean {
  return WORDS_PEOPLE_BEAR.has(word);
}

/** Whether a word of four and more characters is written by sound throughout: `苏都毕力格`. */
export function isTranscribed(word: string): boolean {
  return (
    word.length >= 4 &&
    word.length <= LONGEST_TRANSCRIBED &&
    Array.from(word).every((sound) => SOUNDS.has(sound))
  );
}

/** Whether a character is one of the common surnames: `王`. */
export function isSurname(character: string): boolean {
  return SURNAMES.has(character);
}

/** Whether a word is a surname of several characters and nothing more: `欧阳`. */
export function isCompoundSurname(word: string): boolean {
  return COMPOUND_SURNAMES.exec(word)?.[0] === word;
}

/**
 * How much a word looks like a personal name: above 0 likely, 0 possible (a pen name, a rare surname), below 0 not; -2 a
 * word of the language that a person may be called by all the same, -3 what nobody is.
 * Position decides in the end: a pen name stands where bylines stand.
 * @example nameLikeness('令狐佳') // 2
 */
export function nameLikeness(word: string): number {
  if (isTranscribed(word) && !WORDS_OF_BYLINES.has(word)) return 1;
  if (!NAME_FORM.test(word) || WORDS_OF_BYLINES.has(word) || PLACE.test(word)) return -3;
  if (NEVER_IN_NAMES.test(word)) return -3;
  if (WORDS_LIKE_NAMES.has(word)) return -2;
  if (word.includes('某')) return 1.5;
  if (COMPOUND_SURNAMES.test(word) && word.length >= 3) return 2;
  if (word.includes('·') || word.includes('•')) return 1;
  const first = word[0] ?? '';
  if (SURNAMES.has(first)) return word.length === 3 ? 2 : word.length === 2 ? 1.5 : -0.5;
  return word.length === 4 ? -0.75 : 0;
}
