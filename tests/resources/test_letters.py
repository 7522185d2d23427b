from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from qa_lint.resources.letters import LetterTable, compatible, simplify, sounds_of, spell_out
from qa_lint.resources.locator import rules_folder
from qa_lint.training.sounds import learn_letters

# A small list of our own: enough to learn a few letters from.
PAIRS = [
    ("나라", "nara"), ("마나", "mana"), ("라마", "rama"), ("마라나", "marana"), ("나마", "nama"), ("라나", "rana"),
    ("나리", "nari"), ("미나", "mina"), ("리나", "rina"), ("이라", "ira"), ("아미", "ami"), ("니라", "nira"),
]  # fmt: skip


@pytest.fixture(scope="module")
def shipped() -> LetterTable:
    return LetterTable.load(rules_folder() / "romanization" / "letters.tsv")


def test_sounds_are_jamo_without_the_silent_one():
    assert "".join(sounds_of("안녕")) == "ᅡᆫ녕"


def test_a_diphthong_is_one_sound():
    assert len(sounds_of("아이")) == 1
    assert len(sounds_of("아인")) == 3  # a final closes the second vowel


def test_simplify_knows_accents_and_doubles():
    assert simplify("Świątek-Ødegaard") == "swiatekodegaard"
    assert simplify("Billie") == "bilie"


def test_capitals_are_called_by_their_names():
    assert spell_out("AI") == "eiai"


def test_the_learner_finds_the_letters_of_a_small_list():
    table = learn_letters(PAIRS)
    assert [step.letters for step in table.align("마리", "mari").steps] == ["m", "a", "r", "i"]
    assert table.score("마리", "mari") > table.score("마리", "nira")


def all_readings(table: LetterTable, hangul: str, letters: str) -> Iterator[tuple[int, float]]:
    """Each way to give every sound up to three letters in a row: how many letters it reads, and its weight."""
    sounds = sounds_of(hangul)
    for sizes in product(range(4), repeat=len(sounds)):
        if sum(sizes) <= len(letters):
            end, total = 0, 0.0
            for sound, size in zip(sounds, sizes, strict=True):
                seen, unseen = table._weights[sound]
                total += seen.get(letters[end : end + size], unseen[size])
                end += size
            yield end, total


def test_what_sounds_nothing_like_its_partner_teaches_no_letters():
    assert learn_letters([*PAIRS, ("나라", "K")]).counts == learn_letters(PAIRS).counts
    assert learn_letters([*PAIRS, ("나라", "nala")]).counts != learn_letters(PAIRS).counts


@pytest.mark.parametrize("hangul", ["마리", "린", "아이", "켈리"])
@pytest.mark.parametrize("latin", ["mari", "kellyan", "x", "strength", "lynnesses"])
def test_no_reading_is_better_than_the_alignment(shipped: LetterTable, hangul: str, latin: str):
    letters = simplify(latin)
    length = len(sounds_of(hangul)) + len(letters)
    readings = list(all_readings(shipped, hangul, letters))
    whole = max((2 * total / length for end, total in readings if end == len(letters)), default=float("-inf"))
    unread = ((2 * (total - 0.7 * (len(letters) - end)) / length, end) for end, total in readings)
    opened = max((score for score, end in unread if len(letters) - end <= 4), default=float("-inf"))
    assert shipped.align(hangul, latin).score == pytest.approx(whole)
    assert shipped.align(hangul, latin, open_end=True).score == pytest.approx(opened)
    assert shipped.score(hangul, latin) == pytest.approx(opened)


@pytest.mark.parametrize(("hangul", "latin"), [("켈리", "Kelly"), ("멕시코", "Mexican"), ("트리베디", "Trivedi")])
def test_the_steps_of_an_alignment_make_its_score(shipped: LetterTable, hangul: str, latin: str):
    alignment = shipped.align(hangul, latin)
    letters = simplify(latin)
    assert "".join(step.letters for step in alignment.steps) == letters
    assert tuple(step.jamo for step in alignment.steps) == sounds_of(hangul)
    total = sum(step.weight for step in alignment.steps)
    assert alignment.score == pytest.approx(2 * total / (len(letters) + len(alignment.steps)))


def test_a_pair_that_is_no_reading_teaches_nothing():
    assert learn_letters([*PAIRS, ("나라", "country")]).counts["ᄂ"].keys() <= {"n", "", "co", "cou", "u", "un"}


def test_a_table_survives_its_file(tmp_path: Path):
    table = learn_letters(PAIRS)
    table.save(tmp_path / "letters.tsv", "a note")
    again = LetterTable.load(tmp_path / "letters.tsv")
    assert again.counts == table.counts
    assert again.score("나라", "nara") == table.score("나라", "nara")
    again.save(tmp_path / "again.tsv", "a note")
    assert (tmp_path / "again.tsv").read_bytes() == (tmp_path / "letters.tsv").read_bytes()


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("로테르담", "Rotterdam"),
        ("헨드릭슨", "Hendrickson"),
        ("에이치디", "HD"),
        ("비티포랩", "BT4Lab"),
        ("서하윤", "Seo Ha-yoon"),
    ],
)
def test_a_true_reading_scores_above_one(shipped: LetterTable, hangul: str, latin: str):
    assert shipped.score(hangul, latin) > 1


@pytest.mark.parametrize(
    ("hangul", "latin"), [("로테르담", "Copenhagen"), ("헨드릭슨", "Hamilton"), ("에이치디", "KM")]
)
def test_another_name_scores_below_zero(shipped: LetterTable, hangul: str, latin: str):
    assert shipped.score(hangul, latin) < 0.3


def test_the_h_that_begins_a_romance_name_may_be_mute(shipped: LetterTable):
    for hangul, latin in (
        ("위베르", "Hubert"),
        ("위그", "Hugues"),
        ("오르탕스", "Hortense"),
        ("에르난데스", "Hernandez"),
    ):
        assert shipped.score(hangul, latin) >= shipped.score(hangul, latin[1:]) > 0.5, latin
    assert shipped.score("휴버트", "Hubert") > shipped.score("휴버트", "Ubert")
    assert shipped.score("위베르", "Shubert") < shipped.score("위베르", "Hubert")


def test_two_a_of_a_nordic_name_are_an_open_o(shipped: LetterTable):
    for hangul, latin in (("오고르", "Aagaard"), ("올보르", "Aalborg"), ("호콘", "Håkon")):
        assert shipped.score(hangul, latin) > 1.3, latin
    assert shipped.score("알토", "Aalto") > 1.3  # which Finnish says as it is written
    assert shipped.score("오고르", "Agard") < shipped.score("오고르", "Aagaard")


def test_a_slip_is_a_letter_that_cannot_write_the_sound(shipped: LetterTable):
    assert shipped.slip("로테르담", "Rotterkam") == ("ᄃ", "k", "d")
    assert shipped.slip("린드그렌", "Lindgrek") == ("ᆫ", "k", "n")
    assert shipped.slip("로테르담", "Rotterdam") is None
    assert shipped.slip("톰슨", "Thompson") is None
    assert shipped.slip("울란트", "Uhland") is None  # h is silent rather than wrong
    assert shipped.slip("르페브르", "Lefebvre") is None  # two letters for one consonant


def test_languages_differ_in_voice(shipped: LetterTable):
    assert shipped.slip("다케우치", "Takeuchi") is None
    assert shipped.slip("구로다", "Kuroda") is None


def test_an_english_plural_is_no_slip(shipped: LetterTable):
    assert shipped.slip("멘셰비키", "Mensheviks") is None


def test_a_name_that_no_letter_mends_has_no_slip(shipped: LetterTable):
    assert shipped.slip("로테르담", "Copenhagen") is None


def test_syllables_tell_a_foreign_name(shipped: LetterTable):
    assert shipped.foreign("로테르담") > 1 > -1 > shipped.foreign("기다렸다")


def test_a_likely_name_is_read_by_its_own_table(shipped: LetterTable):
    assert shipped.likely("로테르담") == "Roterdam"
    assert shipped.usual("ᄇ") == "b"


def test_a_sound_is_shown_as_korean_writes_it():
    assert [compatible(sound) for sound in ("ᄇ", "ᆯ", "ᅡ", "ᆯᄅ")] == ["ㅂ", "ㄹ", "ㅏ", "ㄹ"]


def test_two_letters_that_write_one_consonant_may_be_the_slip(shipped: LetterTable):
    assert shipped.slip("크라우머", "Crowther") == ("ᄆ", "th", "m")
    assert shipped.slip("크라우더", "Crowther") is None
    assert shipped.slip("조셉", "Joseph") is None  # a final written as what it is heard as


UNLIKE = [
    "마리",
    "로테르담",
    "헨드릭슨",
    "에이치디",
    "위베르",
    "오르탕스",
    "비티포랩",
    "딕",
    "나이로비",
    "서하윤",
    "코펜하겐",
]
NAMES = [
    "Rotterdam",
    "Copenhagen",
    "Hubert",
    "Hortense",
    "Dick",
    "HD",
    "BT4Lab",
    "x",
    "strength",
    "Seo Ha-yoon",
    "Nairobi",
]


@pytest.mark.parametrize("least", [float("-inf"), -1.7, 0.0, 0.2, 0.65, 1.3, 9.0])
def test_what_reaches_a_score_is_told_as_by_the_score(shipped: LetterTable, least: float):
    for hangul, latin in product([*UNLIKE, "", "A"], [*NAMES, "", "7"]):
        assert shipped.reaches(hangul, latin, least) == (shipped.score(hangul, latin) >= least), (hangul, latin)


def test_hardly_any_unlike_names_are_aligned(monkeypatch: pytest.MonkeyPatch):
    table = LetterTable.load(rules_folder() / "romanization" / "letters.tsv")
    aligned = []
    rows = table._rows
    monkeypatch.setattr(table, "_rows", lambda *given: aligned.append(given) or rows(*given))
    initials, vowels = "가나다라마바사자차카타파하", "아에오우이"
    hangul = [a + b + c for a, b, c in product(initials, vowels, "란틴")]
    latin = ["".join(name) for name in product("BDGKMPST", "aeiou", ["r", "t", "ngl"], ["ack", "ont"])]
    read = sum(table.reaches(a, b, 0.65) for a, b in product(hangul, latin))
    assert 0 < read <= len(aligned) < len(hangul) * len(latin) / 20


def test_what_is_no_spelling_teaches_nothing():
    strange = [("나", "extraordinarily"), ("나라", "")]
    assert learn_letters([*PAIRS, *strange]).align("나라", "nara") == learn_letters(PAIRS).align("나라", "nara")


def test_a_translation_is_not_learned_for_a_spelling():
    learned = learn_letters([*PAIRS, ("나라마", "kingdom")])
    assert learned.align("나라마", "kingdom").score < learned.align("나라마", "narama").score
