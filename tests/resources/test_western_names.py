from collections.abc import Sequence

import pytest
from shipped import RULES

from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.table_file import read_rows
from qa_lint.resources.western_names import WesternName, WesternNames

FOLDER = RULES / "name" / "gazetteer"
READS = 0.65  # what the checks take for a reading
# Forms that Korean has from another language, from the Bible, or by custom, which the letters do not read.
BY_CUSTOM = frozenset(
    """
    가롤로 기네스 기욤 나사로 내쉬 네이든 누가 누엔 다쓰야 다윗 다츠야 더램 데쓰야 데츠야 도어티 듀에인 디모데
    라우렌티우스 라일 로랑 로랑스 로젠느 루도비코 루아 르루아 링컨 마르쿠스 마쉬 마쓰오 마쓰이 마태오 맥과이어 맥코이
    무커지 바오로 바울로 뱅상 베드로 보니파티우스 보두앵 뵈른 비에른 빌라도 빌헬름 세슬 셜리 쉐인 쉘던 쉘든 쉘리 쉘비
    쉘튼 쉴라 스스무 스위니 실라 아써 앙리 앙투안 애쉬튼 얀센 에스겔 에스델 에인절 여호수아 오쓰카 와니타 욘손 위버
    위젠 이냐시오 이든 이브 이썬 잔느 쟈니 제임슨 조쉬 조이 조프루아 크리스찬 클로이 타쓰야 테쓰야 페르난도 포이베
    표트르 헤일 헨리코 호라티우스 호메로스 휴스
    """.split()  # noqa: SIM905
)


@pytest.fixture(scope="module")
def shipped() -> WesternNames:
    return WesternNames.load(FOLDER / "western-names.tsv")


def test_the_letters_read_each_form_but_those_of_custom(shipped: WesternNames):
    letters = LetterTable.load(RULES / "romanization" / "letters.tsv")
    odd = {
        form
        for name in set(shipped.by_latin.values())
        for form in name.hangul
        if len(form) > 1 and max(letters.score(form, latin) for latin in name.latin) < READS
    }
    assert odd == BY_CUSTOM
    assert len(shipped.by_latin) > 900


def test_what_a_name_is_short_for_is_a_name_of_the_table(shipped: WesternNames):
    _, *rows = read_rows(FOLDER / "western-names.tsv")
    assert not [form for row in rows for form in row[2].split("|") if form and form not in shipped.by_latin]


@pytest.mark.parametrize("table", ["world-persons", "world-places", "world-organisations", "works"])
def test_known_names_are_written_as_the_table_has_them(shipped: WesternNames, table: str):
    _, *rows = read_rows(FOLDER / f"{table}.tsv")
    forms = ((row[0].split(), form.split()) for row in rows for form in row[1].split("|"))
    both = [(hangul, latin) for hangul, latin in forms if len(hangul) == len(latin)]
    # a family name may stand on either side of the given one (기시다 후미오, Fumio Kishida)
    assert not [pair for pair in both if all(_misread(shipped, pair[0], order) for order in (pair[1], pair[1][::-1]))]


def _misread(names: WesternNames, hangul: Sequence[str], latin: Sequence[str]) -> bool:
    """Whether a word of the table stands for another one of it than the one that is written so."""
    both = zip(hangul, latin, strict=True)
    return any(h in names.by_hangul and form in names.by_latin and form not in names.spellings(h) for h, form in both)


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("케빈", "Gavin"),
        ("바커", "Parker"),
        ("파커", "Barker"),
        ("엘런", "Helen"),
        ("마틴", "Marvin"),
        ("줄리", "Julia"),
        ("고바야시", "Kobayakawa"),
        ("안드리", "Andre"),
    ],
)
def test_names_that_sound_alike_are_parted(shipped: WesternNames, hangul: str, latin: str):
    assert hangul in shipped.by_hangul
    assert latin in shipped.by_latin
    assert latin not in shipped.spellings(hangul)


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("캐서린", "Catherine"),
        ("캐서린", "Katherine"),
        ("스티븐", "Stephen"),
        ("스티븐", "Steven"),
        ("딜런", "Dillon"),
        ("토니", "Antony"),  # in short, by another spelling
        ("시어도어", "Teddy"),
    ],
)
def test_spellings_and_short_forms_are_one_name(shipped: WesternNames, hangul: str, latin: str):
    assert latin in shipped.spellings(hangul)


def test_a_form_may_be_that_of_several_names():
    names = WesternNames(
        [WesternName(("Porter",), frozenset({"포터"})), WesternName(("Potter",), frozenset({"포터"}), ())]
    )
    assert names.spellings("포터") == {"Porter", "Potter"}
    assert names.spellings("포타") == frozenset()


def test_the_gazetteer_has_the_table():
    assert "Kevin" in Gazetteer.load(FOLDER).western.spellings("케빈")
