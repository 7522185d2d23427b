from __future__ import annotations

from each import each
from shipped import LETTERS
from toy import pair

from qa_lint.alignment.quotations import MOST_ALIGNED, align_quotations, is_entitled
from qa_lint.facts.quotes import read_quotations
from qa_lint.resources.word_pairs import WordPairs
from qa_lint.training.word_alignment import learn_word_pairs

WORDS = learn_word_pairs(
    [
        (f"{ko1} {ko2}", f"{en1} {en2}")
        for ko1, en1 in (("비가", "rain"), ("눈이", "snow"), ("바람이", "wind"))
        for ko2, en2 in (("온다", "comes"), ("그친다", "stops"), ("분다", "blows"))
    ]
)
NOTHING = WordPairs({}, {}, {}, 1)


def beads(ko: str, en: str, words: WordPairs = WORDS, turned: bool = False) -> list[tuple[list[int], list[int]]]:
    both = pair(ko, en, source="en" if turned else "ko")
    source, target = (text.fact(read_quotations) for text in both.texts)
    found = align_quotations(both, source, target, words)
    sides = [(list(range(b.source, b.source_end)), list(range(b.target, b.target_end))) for b in sorted(found)]
    return sorted((b, a) for a, b in sides) if turned else sides


@each(
    ("ko", "en", "expected"),
    [
        ("그는 “비가 온다”고 했다.", "“Rain comes,” he said.", [([0], [0])]),
        ("“비가 온다.” “눈이 그친다.”", "“Rain comes.” “Snow stops.”", [([0], [0]), ([1], [1])]),
        # one of two is missing: which one, is told by what is said
        ("그는 “비가 온다”, 나는 “눈이 그친다”고 했다.", "He said that rain comes, and I, “Snow stops.”", [([1], [0])]),
        ("그는 “비가 온다”, 나는 “눈이 그친다”고 했다.", "He said, “Rain comes,” and I that snow stops.", [([0], [0])]),
        # and by numbers and names
        ("표지판 “3번”과 “7번”", "the signs number 3 and “number 7”", [([1], [0])]),
        ("표지판 “Mina”와 “Jun”", "the signs “Mina” and Jun", [([0], [0])]),
        # cut in two by "he said"
        ("그는 “비가 온다. 눈이 그친다”고 했다.", "“Rain comes,” he said. “Snow stops.”", [([0], [0, 1])]),
        ("그는 “비가 온다”고 했다.", "“As snow stops and wind blows,” he said, “rain comes.”", [([0], [0, 1])]),
        ("그는 “비가 온다”고 했다.", "“As snow stops and wind blows,” he said. “Rain comes.”", [([0], [1])]),
        ("그는 “비가 온다”며 “눈이 그친다”고 했다.", "“Rain comes. Snow stops,” he said.", [([0, 1], [0])]),
    ],
)
def test_beads(ko: str, en: str, expected: list[tuple[list[int], list[int]]]) -> None:
    assert beads(ko, en) == expected
    assert beads(ko, en, turned=True) == expected


def test_quotations_may_change_places() -> None:
    found = beads("“눈이 그친다”는 말에 그는 “비가 온다”고 했다.", "He said, “Rain comes,” when he heard “Snow stops.”")
    assert [sorted(i for side in found for i in side[n]) for n in (0, 1)] == [[0, 1], [0, 1]]


def test_without_any_word_known_length_and_place_tell() -> None:
    ko = "그는 “예”라고 했고, 그녀는 “내일 아침 일찍 다시 와서 모두 말하겠다”고 했다."
    en = "He said yes, and she said, “I will come back early tomorrow morning and tell it all.”"
    assert beads(ko, en, NOTHING) == [([1], [0])]


def test_long_lists_are_cut_off() -> None:
    ko = " ".join(f"“말 {i}”" for i in range(3 * MOST_ALIGNED))
    en = " ".join(f"“word {i}”" for i in range(3 * MOST_ALIGNED))
    assert beads(ko, en) == [([i], [i]) for i in range(MOST_ALIGNED)]


@each(
    ("ko", "en", "entitled"),
    [
        ("특별전 「새벽을 여는 자들」이 열린다.", "The special exhibition Openers of Dawn begins.", True),
        ("「비가 온다」가 새로 나왔다.", "Rain Comes is out again.", True),  # by the words
        ("「비가 온다」가 새로 나왔다.", "The work is out again at Harbor Hall Press.", False),
        ("특별전 「새벽을 여는 자들」이 열린다.", "A show about those who rise early begins.", False),
        *(
            (
                "특별전 「새벽을 여는 자들」이 열린다.",
                f"The special {called} Openers of Dawn begins.",
                called != "house",
            )
            for called in (
                *("novel", "film", "movie", "book", "play", "poem", "series", "album", "song", "concert", "festival"),
                *("musical", "opera", "documentary", "essay", "report", "paper", "magazine", "program", "programme"),
                *("project", "painting", "anthology", "collection", "show", "exhibition", "house"),
            )
        ),
        ("특별전 「새벽을 여는 자들」이 열린다.", "It begins: Openers of Dawn", True),
        ("그는 “비가 온다”고 했다.", "He said that Rain Comes.", False),  # no title
        ("서류는 ‘누리마루’에서 받는다.", "Get the forms at Nurimaru.", True),  # by the sound
        ("서류는 ‘누리마루’에서 받는다.", "Get the forms at the nurimaru.", False),
        ("서류는 ‘행복창구’에서 받는다.", "Get the forms in Seoul.", False),
        ("『커런트 바이올로지』에 실렸다.", "It appeared in Current Biology.", True),
        ("『커런트 바이올로지』에 실렸다.", "It appeared in Current Affairs.", False),
    ],
)
def test_capitals_may_set_off_a_title(ko: str, en: str, entitled: bool) -> None:
    both = pair(ko, en)
    (quotation,) = both.korean.fact(read_quotations)
    assert is_entitled(both.korean, quotation, both.english, WORDS, LETTERS) == entitled


def test_the_first_word_of_a_quotation_tells_as_much_as_the_others() -> None:
    assert beads("표지판 “비가”와 “눈이”", "the signs rain and “snow”") == [([1], [0])]
    assert beads("표지판 “비가”와 “눈이”", "the signs “rain” and snow") == [([0], [0])]
