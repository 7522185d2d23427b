"""Words that mean something, but that translators so often add, leave out or say in other words that nothing follows
from their having no answer: allow, become, on the way; 모습, 상황, 부분.

They were chosen by hand from those that, in bitext of documentation, news and speech, stand without an answer in every
third sentence or more although what they mean is known. Unlike function words they may be the answer of another word.
"""

from __future__ import annotations

from collections.abc import Set

from qa_lint.languages.stems import english_stem, korean_stem, without_particles

_ENGLISH = """
accord according allow am anyway anywhere apart apparent apparently aside available became become behind beyond bit
bring brought came capable cause come comes doing due elsewhere else engage ensure ever face far feel feels felt forth
goes gone gonna guy hence idea intend intended involve keep keeps kept kind latter lead leads led leave less lie
likewise manage meant merely mr mrs ms near nearly notice onward onwards opt opted overall part piece place plus
possible possibly pretty probable probably regardless remain remains remained respective respectively seem sense simply
somehow somewhere soon sort stay stayed stick stuff suppose supposed sure tend thereby thereof told
try tries tried trying turned unable upon way ways well went whatever whenever whereas wherever whichever wish worth
""".split()  # noqa: SIM905 - a list of one word a line says no more
_ENGLISH_STEMS: Set[str] = frozenset(map(english_stem, _ENGLISH))

_KOREAN: Set[str] = frozenset(
    """
    일 일이 모습 부분 상황 현지 입장 사실 대상 규모 과정 정도 마련 진행 지난 가지 개 명 스스로 꼭 물론 가령 한번
    마찬가지 여기서 거기 거기서 이때 그때 이럴 그다음 일단 예컨대 차원 측면 나름 한때 나아가 이처럼 그만큼 이만큼
    사실상 알려졌 알려진 나타났 드러났 이뤄진 이뤄졌 이루어진 이루어졌 벌어진 벌어졌 펼쳐진 펼쳐졌 만한
    현지시간 현지시각 그날 분들 그야말로
    """.split()  # noqa: SIM905 - the same
)


def is_light_english(stem: str) -> bool:
    """Whether an English word with this stem is one."""
    return stem in _ENGLISH_STEMS


def is_light_korean(word: str) -> bool:
    """Whether a Korean word as it stands in a text, with its particle or ending, is one."""
    return word in _KOREAN or without_particles(word) in _KOREAN or korean_stem(word) in _KOREAN
