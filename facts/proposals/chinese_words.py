"""Chinese words that figures are written with, in simplified and traditional characters."""

from collections.abc import Mapping
from decimal import Decimal

from facts.vocabulary import Qualifier

MAGNITUDES: Mapping[str, Decimal] = {
    "百": Decimal(10**2),
    "千": Decimal(10**3),
    "万": Decimal(10**4),
    "萬": Decimal(10**4),
    "亿": Decimal(10**8),
    "億": Decimal(10**8),
}
DIGITS: Mapping[str, int] = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
QUALIFIERS_BEFORE: Mapping[str, Qualifier] = {
    "不少于": Qualifier.MORE_THAN,
    "不低于": Qualifier.MORE_THAN,
    "超过": Qualifier.MORE_THAN,
    "超過": Qualifier.MORE_THAN,
    "突破": Qualifier.MORE_THAN,
    "多于": Qualifier.MORE_THAN,
    "高于": Qualifier.MORE_THAN,
    "逾": Qualifier.MORE_THAN,
    "超": Qualifier.MORE_THAN,
    "接近": Qualifier.NEARLY,
    "将近": Qualifier.NEARLY,
    "將近": Qualifier.NEARLY,
    "近": Qualifier.NEARLY,
    "大约": Qualifier.ABOUT,
    "大約": Qualifier.ABOUT,
    "约": Qualifier.ABOUT,
    "約": Qualifier.ABOUT,
}
QUALIFIERS_BEHIND: Mapping[str, Qualifier] = {
    "以上": Qualifier.MORE_THAN,
    "左右": Qualifier.ABOUT,
    "上下": Qualifier.ABOUT,
}
UPPER_BOUNDS = ("不到", "不足", "少于", "低于", "至多", "最多")
CURRENCY_MARKS: Mapping[str, str] = {
    "US$": "USD",
    "HK$": "HKD",
    "$": "USD",
    "¥": "CNY",
    "￥": "CNY",
    "RMB": "CNY",
    "人民币": "CNY",
    "人民幣": "CNY",
}
# Longer ones first where one begins like another.
UNITS: Mapping[str, str] = {
    "个百分点": "percentage_point",
    "個百分點": "percentage_point",
    "平方公里": "square_kilometre",
    "平方千米": "square_kilometre",
    "平方米": "square_metre",
    "公顷": "hectare",
    "公里": "kilometre",
    "元人民币": "CNY",
    "人民币": "CNY",
    "美元": "USD",
    "港元": "HKD",
    "港币": "HKD",
    "欧元": "EUR",
    "歐元": "EUR",
    "日元": "JPY",
    "元": "CNY",
    "％": "percent",
    "%": "percent",
    "亩": "mu",
    "畝": "mu",
    "万吨": "tonne",
    "吨": "tonne",
    "噸": "tonne",
}
# Words that count, and what they count where they tell it.
CLASSIFIERS: Mapping[str, str | None] = {
    "多家": "company",
    "家": "company",
    "户": None,
    "人次": "visit",
    "人": "person",
    "名": "person",
    "位": "person",
    "届": "session",
    "屆": "session",
    "场": "event",
    "場": "event",
    "个": None,
    "個": None,
    "项": None,
    "項": None,
    "件": None,
    "种": None,
    "種": None,
    "座": None,
    "所": None,
    "款": None,
    "国": "country",
    "國": "country",
}
# What is counted ends in one of these; longer ones first.
COUNTED: Mapping[str, str] = {
    "项目": "project",
    "項目": "project",
    "企业": "company",
    "企業": "company",
    "公司": "company",
    "厂商": "company",
    "国家": "country",
    "國家": "country",
    "活动": "event",
    "活動": "event",
    "论坛": "event",
    "展会": "event",
    "展位": "booth",
    "政策": "policy",
    "代表": "person",
    "客商": "person",
    "采购商": "person",
    "观众": "person",
    "员工": "person",
    "农户": "person",
    "养殖户": "person",
    "人员": "person",
}
STOPS = "的是在和与與及了将將已为為被等从由对對并並于於，。；：！？、（）()《》“”\"' "
TARGETS = ("力争", "力爭", "计划", "計劃", "目标", "目標", "预计", "預計", "将达", "將達", "将突破",
           "规划", "規劃", "争取", "爭取", "有望", "拟", "将超过", "将增", "将建")  # fmt: skip
