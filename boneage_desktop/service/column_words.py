"""Words by which tables of hospitals name their columns and write the sexes: English, German, Chinese."""

from __future__ import annotations

import re

BONE_AGE = r"bone|skelet|knochenalter|骨龄|骨齡|(?<![a-z])ba(?![a-z])"
AGE = rf"{BONE_AGE}|(?<![a-z])age|alter|年龄|年齡|月龄|months?$|monate?$|label"
OTHER_AGE = r"chron|lebensalter|patient.?age|实际|實際|生活|生理|出生|birth|geburt|dob|date|datum|日期|diff|mean|sd$|图|圖"
SEX = r"sex|gender|geschlecht|性别|性別|^(fe)?male$|^(männlich|weiblich|boy|girl|男|女)$"
FEMALE_COLUMN = r"^(is.?)?(female|girl|weiblich|女)"
MALE_COLUMN = r"^(is.?)?(male|boy|männlich|maennlich|男)"
PATIENT = r"patient|^pid$|mrn|病人|患者|病历|病歷|住院|门诊|門診|登记|登記|subject|person|kind"
FILM = (
    r"^id$|image|film|file|study.?id|case|access|sop|dicom|bild|datei|aufnahme|untersuchung|röntgen"
    r"|影像|检查号|檢查號|图像|圖像|文件|片号|片號|编号|編號|序列|(?<![a-z])id$"
)
NO_ID = r"name$|姓名|date$|datum|日期|(?<![a-z])age|alter|龄|齡"
FILE_NAME = r"(file|image|film|bild|datei).?name|文件名"
MONTHS = r"month|monat|月|(?<![a-z])(mo|mon|m)(?![a-z])"
YEARS = r"year|jahr|岁|歲|[((]\s*年|(?<![a-z])(y|yr|yrs|j|a)(?![a-z])"

MALE_WORDS = {"m", "male", "man", "boy", "b", "männlich", "maennlich", "mann", "junge", "knabe", "男", "男性", "男孩", "男童"}
FEMALE_WORDS = {"f", "female", "woman", "girl", "g", "w", "weiblich", "frau", "mädchen", "maedchen"}
FEMALE_WORDS |= {"女", "女性", "女孩", "女童"}
TRUE_WORDS = {"true", "t", "1", "yes", "y", "ja", "j", "wahr", "是"}
FALSE_WORDS = {"false", "f", "0", "no", "n", "nein", "falsch", "否"}

NUMBER = r"(\d+(?:[.,]\d+)?)"
YEARS_IN_WORDS = rf"{NUMBER}\s*(?:years?|yrs?|y|jahre?|j|a|岁|歲|年)"
MONTHS_IN_WORDS = rf"{NUMBER}\s*(?:months?|mon|mo|m|monate?|个月|個月|月)"
AGE_IN_WORDS = re.compile(rf"(?:{YEARS_IN_WORDS})?[\s,;+及]*(?:{MONTHS_IN_WORDS})?")


def says(pattern: str, text: str) -> bool:
    """Whether one of a pattern's words is in the text, whatever the case."""
    return re.search(pattern, text.strip().casefold().replace("_", " ")) is not None


def months_in(text: str, unit: str) -> float | None:
    """An age in months, of a plain number in the unit ("months", "years") or in words: 10y 6m, 9 Jahre, 10岁6个月, 126 mo.

    None for what is no age.
    """
    plain = text.strip().casefold()
    if re.fullmatch(r"[-+]?\d+([.,]\d+)?", plain):
        return float(plain.replace(",", ".")) * (12 if unit == "years" else 1)
    found = AGE_IN_WORDS.fullmatch(plain)
    if not found or not any(found.groups()):
        return None
    years, months = (float((part or "0").replace(",", ".")) for part in found.groups())
    return 12 * years + months
