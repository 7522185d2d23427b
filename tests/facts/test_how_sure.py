"""From which score on a word counts as what another one says, and how long a text may be in which that is told: each
bound is tried on both sides of it. The scores of the table are hundredths.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable
from dataclasses import replace
from inspect import signature

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.amounts.comparisons import read_exchanged_comparisons
from qa_lint.facts.polarity.amounts.exceptions import read_wrong_exceptions
from qa_lint.facts.polarity.amounts.limits import read_wrong_reach
from qa_lint.facts.polarity.amounts.superlatives import read_turned_degrees
from qa_lint.facts.polarity.contradictions import read_contradictions
from qa_lint.facts.polarity.contraries.abilities import read_wrong_abilities
from qa_lint.facts.polarity.contraries.conditions import read_reversed_conditions
from qa_lint.facts.polarity.contraries.contrary_phrases import read_contrary_phrases
from qa_lint.facts.polarity.contraries.exchanged_opposites import read_exchanged_opposites
from qa_lint.facts.polarity.contraries.lone_opposites import read_lone_opposites
from qa_lint.facts.polarity.contraries.modals import read_lost_need_nots, read_wrong_modals
from qa_lint.facts.polarity.denials.corrections import read_lost_corrections
from qa_lint.facts.polarity.denials.denied_nowhere import read_denied_nowhere
from qa_lint.facts.polarity.denials.denied_relatives import read_denied_relatives
from qa_lint.facts.polarity.denials.lacks import read_lost_lacks
from qa_lint.facts.polarity.denials.lone_denials import read_lone_denials
from qa_lint.facts.polarity.denials.lost_cannots import read_lost_cannots
from qa_lint.facts.polarity.denials.lost_denials import read_lost_denials
from qa_lint.facts.polarity.denials.moved_denials import read_moved_denials
from qa_lint.facts.polarity.denials.stated_denials import read_stated_denials
from qa_lint.facts.polarity.exclusives import read_wrong_exclusives
from qa_lint.facts.polarity.roles.exchanged_actors import is_told_by_the_winner, read_exchanged_actors
from qa_lint.facts.polarity.roles.exchanged_parts import read_exchanged_parts
from qa_lint.facts.polarity.roles.exchanged_pronouns import read_exchanged_pronouns
from qa_lint.facts.polarity.roles.exchanged_relatives import read_exchanged_relatives
from qa_lint.facts.polarity.roles.exchanged_speakers import read_exchanged_speakers
from qa_lint.facts.polarity.roles.routes import read_exchanged_routes
from qa_lint.facts.polarity.roles.turned_gifts import is_told_by_the_other, read_turned_gifts
from qa_lint.facts.polarity.roles.turned_voices import read_turned_voices
from qa_lint.facts.polarity.roles.winners import read_wrong_winners
from qa_lint.facts.polarity.times.order import denies_the_other_time, read_reversed_order
from qa_lint.facts.polarity.times.turned_ties import read_exchanged_clauses
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import english_stem
from qa_lint.model import Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs


class _WithoutOne(Dictionary):
    """The dictionary, which has one English stem no longer for one Korean word."""

    def __init__(self, word: str, stem: str) -> None:
        vars(self).update(vars(DICTIONARY))
        self._gone = word, stem

    def stems(self, word: str) -> frozenset[str]:
        return DICTIONARY.stems(word) - {stem for gone, stem in [self._gone] if gone == word}


def asked(read: Callable[..., object], words: WordPairs, dictionary: Dictionary) -> list[object]:
    """The tables that a reader of a pair asks for."""
    tables = {"opposites": OPPOSITES, "negation": NEGATION, "words": words, "dictionary": dictionary}
    return [tables[name] for name in list(signature(read).parameters)[1:]]


def linked(korean: str, english: str, hundredths: int) -> tuple[WordPairs, Dictionary]:
    """The tables, which have for two words this score and nothing else."""
    first, *others = Text(korean, "ko").fact(read_words)[0].keys
    stem = english_stem(english)
    rows = {key: {**WORDS.scores.get(key, {}), stem: 0.0} for key in others}
    rows[first] = {**WORDS.scores.get(first, {}), stem: hundredths / 100}
    return replace(WORDS, scores=ChainMap(rows, WORDS.scores)), _WithoutOne(korean, stem)


@each(
    ("read", "korean", "english", "word", "said", "least", "told"),
    [
        (read_contrary_phrases, "구단은 감독을 해고할 수밖에 없었다.",
         "The club could not fire the coach.", "해고할", "fire", 20, True),
        (read_reversed_conditions, "합의하면 계약이 연장된다.",
         "The contract is extended unless they agree.", "합의하면", "agree", 20, True),
        (read_reversed_conditions, "합의하면 계약이 연장된다.",
         "The contract is extended unless they agree.", "연장된다", "extended", 20, True),
        (read_reversed_conditions, "아래 조항에 합의하면 계약이 연장된다.",
         "The contract below is extended unless they agree.", "아래", "below", 50, True),
        (read_wrong_modals, "그것을 취소해야 합니다.",
         "You may cancel it.", "취소해야", "cancel", 20, True),
        (read_lost_need_nots, "병에 라벨을 달지 않아도 된다.",
         "You must label the bottles.", "라벨을", "label", 20, True),
        (read_wrong_abilities, "얼룩은 지울 수 있다.",
         "The stain is non-removable.", "지울", "remove", 20, True),
        (read_lost_lacks, "설탕 없이 마신다.",
         "He drinks it with sugar.", "설탕", "sugar", 30, True),
        (read_lost_lacks, "설탕을 넣고 마신다.",
         "He drinks it without sugar.", "설탕을", "sugar", 30, True),
        (read_wrong_exclusives, "학생만 낸다.",
         "Even students pay.", "학생만", "students", 20, True),
        (read_stated_denials, "세관은 위험이 없다고 보고 상자를 검사하지 않았다.",
         "Customs saw no danger and inspected the boxes.", "검사하지", "inspected", 30, True),
        (read_stated_denials, "세관은 위험이 없다고 보고 상자를 검사하지 않았다.",
         "Customs saw no danger and inspected the boxes.", "위험이", "danger", 20, True),
        (read_moved_denials, "부엌은 청소했지만 거실은 청소하지 않았다.",
         "We did not clean the kitchen but cleaned the living room.", "부엌은", "kitchen", 30, True),
        (read_moved_denials, "부엌은 청소했지만 거실은 청소하지 않았다.",
         "We did not clean the kitchen but cleaned the living room.", "거실은", "kitchen", 12, False),
        (read_denied_relatives, "허가를 받지 못한 가게가 많다.",
         "There are many shops that were granted a permit.", "가게가", "shops", 15, True),
        (read_denied_relatives, "치료를 받지 못한 환자가 많다.",
         "There are many patients who had treatment.", "치료를", "treatment", 10, True),
        (read_turned_degrees, "가장 인기 있는 메뉴는 국수다.",
         "Noodles are the least popular dish.", "인기", "popular", 20, True),
        (read_wrong_exceptions, "학생만 이 표를 살 수 있다.",
         "Everyone except students can buy this ticket.", "학생만", "students", 20, True),
        (read_wrong_exceptions, "두 명을 제외한 전원이 찬성했다.",
         "Only two agreed.", "찬성했다", "agreed", 20, True),
        (read_wrong_exceptions, "가게는 월요일을 빼고 매일 연다.",
         "The shop opens on Mondays only.", "월요일을", "mondays", 20, True),
        (read_wrong_reach, "정류장까지 간다.",
         "It goes at least the stop.", "정류장까지", "stop", 30, True),
        (read_turned_voices, "마을이 공장에 고소당했다.",
         "The town sued the factory.", "고소당했다", "sued", 12, True),
        (read_exchanged_parts, "아이는 밥 대신 빵을 먹었다.",
         "The child ate rice instead of bread.", "밥", "rice", 20, True),
        (read_exchanged_parts, "아이는 밥 대신 빵을 먹었다.",
         "The child ate rice instead of bread.", "밥", "bread", 6, False),
        (read_exchanged_actors, "의사가 환자를 도왔다.",
         "The patient helped the doctor.", "의사가", "doctor", 40, True),
        (read_exchanged_actors, "의사가 환자를 도왔다.",
         "The patient helped the doctor.", "의사가", "patient", 40, False),
        (read_exchanged_speakers, "의사는 “수술이 잘 끝났다”고 말했다. 환자는 “아직 아프다”고 말했다.",
         "“The surgery went well,” the patient said. “It still hurts,” the doctor said.", "의사는", "doctor", 20, True),
        (read_exchanged_speakers, "의사는 “수술”이라고 말했다. 환자는 “휴식”이라고 말했다.",
         "“Surgery,” the patient said. “Rest,” the doctor said.", "수술", "surgery", 30, True),
        (read_turned_gifts, "선생님이 학생에게 반지를 주었다.",
         "The student gave the teacher a ring.", "학생에게", "student", 30, True),
        (is_told_by_the_other, "그는 누나에게 차를 팔았다.",
         "His sister bought a car from him.", "누나에게", "sister", 30, True),
        (is_told_by_the_winner, "한국이 일본에 졌다.",
         "Japan beat Korea.", "일본에", "japan", 40, True),
        (read_wrong_winners, "한국이 일본을 이겼다.",
         "Japan beat Korea.", "한국이", "korea", 40, True),
        (read_exchanged_pronouns, "내가 그를 도왔다.",
         "He helped me.", "도왔다", "helped", 12, True),
        (read_exchanged_relatives, "고양이가 문 개가 잔다.",
         "The dog that bit the cat sleeps.", "문", "bit", 20, True),
        (read_exchanged_relatives, "고양이가 문 개가 잔다.",
         "The dog that bit the cat sleeps.", "고양이가", "cat", 40, True),
        (read_exchanged_clauses, "쌀을 씻은 후 물을 끓인다.",
         "Wash it after you boil the water.", "물을", "water", 30, True),
        (read_exchanged_clauses, "쌀을 씻은 후 물을 끓인다.",
         "Wash it after you boil the water.", "물을", "wash", 12, False),
        (read_exchanged_routes, "편지는 형에게서 동생에게 갔다.",
         "The letter went from the younger one to the older one.", "형에게서", "older", 40, True),
        (read_exchanged_opposites, "형은 서고 동생은 앉았다.",
         "The older one sat and the younger one stood.", "형은", "older", 40, True),
        (read_exchanged_comparisons, "도시가 시골보다 비싸다.",
         "The country costs more than the city.", "시골보다", "city", 10, False),
        (read_lost_corrections, "그는 선수가 아니라 코치로 참가했다.",
         "He took part as a player but as a coach.", "선수가", "player", 12, True),
        (read_lost_corrections, "그는 선수가 아니라 코치로 참가했다.",
         "He took part as a player but as a coach.", "코치로", "coach", 12, True),
        (read_lost_corrections, "그는 선수가 아니라 코치로 참가했다.",
         "He took part as a player but as a coach.", "코치로", "player", 12, False),
        (read_lost_cannots, "그것을 지울 수 없다.",
         "You can erase it.", "지울", "erase", 40, True),
        (read_lost_denials, "왼쪽 문은 열리지 않는다.",
         "The left door is often opened.", "열리지", "opened", 10, True),
        (read_lost_denials, "그는 약속을 잊지 않았다.",
         "He did forget his promise, and he did not sleep.", "잊지", "forget", 10, True),
        (read_lost_denials, "그 노인은 문을 열지 않았다.",
         "The old man opened the door.", "노인은", "man", 6, True),
        (read_lost_denials, "그는 실수를 고치지 않았다.",
         "He corrected the mistakes.", "실수를", "mistakes", 30, True),
        (read_lost_denials, "그는 실수를 고치지 않았다.",
         "He corrected the mistakes.", "고치지", "mistakes", 10, False),
        (read_lost_denials, "환기구를 막지 마십시오.",
         "Block the vent.", "막지", "block", 50, True),
        (read_lost_denials, "점검반은 결함을 발견했다.",
         "The inspectors found no defects.", "발견했다", "found", 25, True),
        (read_lost_denials, "점검반은 결함을 발견했다.",
         "The inspectors found no defects.", "결함을", "defects", 6, True),
        (read_lost_denials, "시는 잃은 자료를 공개했다.",
         "The city did not disclose the lost data.", "잃은", "lost", 30, True),
        (read_lone_denials, "박물관은 표를 팔지 않습니다.",
         "The museum sells stamps today.", "표를", "stamps", 6, True),
        (read_denied_nowhere, "화재로 인한 피해 규모가 정확히 집계되지 않은 상태다.",
         "The loss from the fire has been precisely totalled.", "피해", "loss", 30, True),
        (read_denied_nowhere, "화재로 인한 피해 규모가 정확히 집계되지 않은 상태다.",
         "The loss from the fire has been precisely totalled.", "정확히", "precisely", 6, True),
        (read_lost_denials, "그는 초대를 거절했고 집을 팔지 않았다.",
         "He declined the invitation and rejected selling the house.", "팔지", "selling", 50, False),
        (read_lone_opposites, "입장료가 크게 떨어졌다.",
         "Admission fees have risen sharply.", "크게", "sharply", 12, True),
        (read_reversed_order, "식사 후에 약을 드세요. 운동 전에 물을 드세요.",
         "Take the medicine before meals. Drink water before exercise.", "식사", "meals", 30, True),
        (denies_the_other_time, "식사 전에는 복용하지 마십시오.",
         "Take it after meals.", "복용하지", "take", 20, True),
        (read_contradictions, "지난달 쌀값은 하락했다.",
         "The price of rice rose last month.", "쌀값은", "rose", 12, False),
    ],
)  # fmt: skip
def test_from_which_score_on_a_word_is_what_another_says(
    read: Callable[..., object], korean: str, english: str, word: str, said: str, least: int, told: bool
) -> None:
    """Below the least one, in hundredths, the reader says the contrary of what it says from that on."""
    for score, expected in ((least - 1, not told), (least, told)):
        words, dictionary = linked(word, said, score)
        assert bool(read(pair(korean, english), *asked(read, words, dictionary))) == expected, score


NAMES = [
    "Kentov",
    "Reedov",
    "Fordov",
    "Hopeov",
    "Laneov",
    "Woodov",
    "Pageov",
    "Roseov",
    "Bellov",
    "Daleov",
    "Grantov",
    "Boydov",
    "Nashov",
    "Coleov",
    "Hartov",
    "Webbov",
    "Loweov",
    "Prattov",
    "Shawov",
    "Tateov",
]


@each(
    ("read", "korean", "english", "most"),
    [
        (read_lone_opposites, "그는 창문을 닫았다.", "He opened the window{}.", 17),
        (read_lone_denials, "박물관은 월요일에 표를 팔지 않습니다.", "The museum sells tickets on Mondays{}.", 12),
        (read_lost_denials, "그는 대답이 없다.", "He answers.", 12),
        (read_lost_denials, "이 문으로 나갈 수 있다.", "You cannot use this.", 10),
        (read_moved_denials, "부엌은 청소했지만 거실은 청소하지 않았다.",
         "We did not clean the kitchen but cleaned the living room.", 24),
        (read_lost_lacks, "설탕 없이 마신다.", "He drinks it with sugar.", 14),
        (read_wrong_modals, "그것을 취소해야 합니다.", "You may cancel it.", 16),
        (read_contrary_phrases, "구단은 감독을 해고할 수밖에 없었다.", "The club could not fire the coach.", 14),
        (read_wrong_exclusives, "학생만 낸다.", "Even students pay.", 16),
        (read_turned_gifts, "선생님이 학생에게 반지를 주었다.", "The student gave the teacher a ring.", 14),
    ],
)  # fmt: skip
def test_how_many_korean_words_a_text_may_have(
    read: Callable[..., object], korean: str, english: str, most: int
) -> None:
    """Names stand before the Korean ones, and behind the English ones where each word has to have a counterpart."""
    own = len(Text(korean, "ko").fact(read_words))
    for more in (most - own, most - own + 1):
        names = NAMES[:more]
        both = pair(" ".join([*names, korean]), english.format("".join(f" {name}" for name in names)))
        assert bool(read(both, *asked(read, WORDS, DICTIONARY))) == (own + more <= most)
