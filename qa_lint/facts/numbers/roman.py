"""Roman numerals, as both languages number wars, kings, chapters and forms with them: World War II, 서식 III, Ⅳ장.

Those of one letter stand for too much else (I, V, C) to be read; as a sign of its own (Ⅴ) each is one.
"""

from __future__ import annotations

ROMAN = {
    "II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12, "XIII": 13, "XIV": 14,
    "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21,
}  # fmt: skip
ROMAN |= {sign: value for value, sign in enumerate("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", 1)}
