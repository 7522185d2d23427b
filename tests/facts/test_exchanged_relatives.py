"""Who does it to whom within a longer sentence: as either language says it, and the other way round."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.exchanged_relatives import read_exchanged_relatives
from qa_lint.model import Language

LANGUAGES: tuple[Language, ...] = ("ko", "en")


def told(korean: str, english: str) -> list[tuple[str, str]]:
    found = {
        tuple(
            (korean[slice(*turned.korean)], english[slice(*turned.english)])
            for turned in read_exchanged_relatives(pair(korean, english, one), WORDS, DICTIONARY)
        )
        for one in LANGUAGES
    }
    assert len(found) == 1  # whichever is the source
    return list(found.pop())


def described(korean: str, english: str) -> tuple[str, str]:
    """A sentence of either language about the dog of which something is told."""
    return f"어제 {korean} 개는 아직 어리다.", f"The dog {english} yesterday is still young."


DONE = ["that the cat bit", "which the cat has bitten", "whom the cat later bit", "bitten by the cat",
        "that was bitten by the old cat", "which had been bitten by a cat"]  # fmt: skip
DOES = ["that bit the cat", "which has bitten the old cat", "who once bit a cat", "that had bitten its cat"]


@each("english", DONE)
def test_what_is_done_to_it(english: str) -> None:
    assert told(*described("고양이를 문", english)) == [("고양이를 문 개는", f"dog {english}")]
    assert told(*described("고양이가 문", english)) == []


@each("english", DOES)
def test_what_it_does(english: str) -> None:
    assert told(*described("고양이가 문", english)) == [("고양이가 문 개는", f"dog {english}")]
    assert told(*described("고양이를 문", english)) == []


# what one does to the other, with the English for it
DEEDS = """
버린 abandoned, 납치한 abducted, 학대한 abused, 고발한 accused, 존경한 admired, 입양한 adopted, 임명한 appointed,
체포한 arrested, 폭행한 assaulted, 공격한 attacked, 배신한 betrayed, 때린 beat, 문 bit, 비난한 blamed, 괴롭힌 bullied,
사로잡은 captured, 잡은 caught, 쫓은 chased, 속인 cheated, 고른 chose, 위로한 comforted, 비판한 criticized,
치료한 cured, 속인 deceived, 물리친 defeated, 방어한 defended, 추방한 deported, 구금한 detained, 선출한 elected,
고용한 employed, 퇴거시킨 evicted, 검사한 examined, 먹인 fed, 해고한 fired, 용서한 forgave, 맞이한 greeted,
지킨 guarded, 안내한 guided, 미워한 hated, 도운 helped, 고용한 hired, 때린 hit, 껴안은 hugged, 사냥한 hunted,
해친 hurt, 가둔 imprisoned, 모욕한 insulted, 부상시킨 injured, 인터뷰한 interviewed, 초대한 invited, 투옥한 jailed,
걷어찬 kicked, 납치한 kidnapped, 죽인 killed, 키스한 kissed, 유혹한 lured, 사랑한 loved, 조롱한 mocked,
살해한 murdered, 지명한 nominated, 간호한 nursed, 독살한 poisoned, 칭찬한 praised, 보호한 protected, 처벌한 punished,
밀친 pushed, 심문한 questioned, 키운 raised, 추천한 recommended, 모집한 recruited, 석방한 released, 구조한 rescued,
존중한 respected, 강탈한 robbed, 구한 saved, 꾸짖은 scolded, 할퀸 scratched, 섬긴 served, 쏜 shot, 떠민 shoved,
때린 slapped, 찌른 stabbed, 고소한 sued, 지지한 supported, 포위한 surrounded, 놀린 teased, 위협한 threatened,
고문한 tortured, 가둔 trapped, 치료한 treated, 방문한 visited, 경고한 warned, 환영한 welcomed, 부상시킨 wounded,
유죄판결한 convicted
"""


@each(("korean", "english"), [deed.split() for deed in DEEDS.replace("\n", " ").strip().split(", ")])
def test_what_is_done_to_somebody(korean: str, english: str) -> None:
    assert told(f"고양이가 {korean} 개는 아직 어리다.", f"The dog that {english} the cat is still young.")
    assert told(f"고양이를 {korean} 개는 아직 어리다.", f"The dog that {english} the cat is still young.") == []


@each(
    ("korean", "english", "turned"),
    [
        # persons that no noun names
        ("내가 도와준 이웃이 나를 잊었다.", "The neighbor who helped me forgot me.", True),
        ("내가 도와준 이웃이 나를 잊었다.", "The neighbor I helped forgot me.", False),
        ("나를 도와준 이웃이 왔다.", "The neighbor that I helped came.", True),
        ("나를 도와준 이웃이 왔다.", "The neighbor who helped me came.", False),
        ("우리가 구조한 선원은 무사하다.", "The sailor who rescued us is safe.", True),
        ("그를 초대한 화가는 유명하다.", "The painter whom he invited is famous.", True),
        ("그녀를 만난 기자는 젊다.", "The reporter she met is young.", False),
        ("그녀를 초대한 기자는 젊다.", "The reporter she invited is young.", True),
        ("그녀가 초대한 기자는 젊다.", "The reporter she invited is young.", False),
        # verbs that go both ways, another verb, another noun, and no clause
        ("고양이가 따르는 개는 어리다.", "The dog that follows the cat is young.", False),
        ("고양이가 문 개는 어리다.", "The dog that saw the cat is young.", False),
        ("고양이가 문 개는 어리다.", "The horse that bit the cat is young.", False),
        ("고양이가 쥐를 문 개를 보았다.", "The cat saw the dog that bit the mouse.", False),
    ],
)
def test_who_it_is(korean: str, english: str, turned: bool) -> None:
    assert bool(told(korean, english)) == turned


@each(
    ("who", "whom"),
    [
        ("내가", "me"),
        ("제가", "me"),
        ("네가", "you"),
        ("우리가", "us"),
        ("그가", "him"),
        ("그녀가", "her"),
        ("그들이", "them"),
    ],
)
def test_a_pronoun_to_whom_it_is_done(who: str, whom: str) -> None:
    turned = [(f"{who} 치료한 환자가", f"patient who treated {whom}")]
    assert told(f"{who} 치료한 환자가 왔다.", f"The patient who treated {whom} came.") == turned


@each(
    ("whom", "who"),
    [
        ("나를", "I"),
        ("저를", "I"),
        ("너를", "you"),
        ("우리를", "we"),
        ("그를", "he"),
        ("그녀를", "she"),
        ("그들을", "they"),
    ],
)
def test_a_pronoun_that_does_it(whom: str, who: str) -> None:
    turned = [(f"{whom} 치료한 의사가", f"doctor whom {who} treated")]
    assert told(f"{whom} 치료한 의사가 왔다.", f"The doctor whom {who} treated came.") == turned


@each(
    ("korean", "english", "turned"),
    [
        ("고양이가 개를 쫓자 아이들이 웃었다.", "The children laughed as the dog chased the cat.", True),
        ("고양이가 개를 쫓자 아이들이 웃었다.", "The children laughed as the cat chased the dog.", False),
        ("고양이가 개를 크게 물어서 아팠다.", "The dog had badly bitten its cat, and it hurt.", True),
        ("교사가 학생을 칭찬하자 모두 웃었다.", "The teacher was praised by the student, and all laughed.", True),
        ("교사가 학생을 칭찬하자 모두 웃었다.", "The student was praised by the teacher, and all laughed.", False),
        ("내가 그를 초대했는데 그는 오지 않았다.", "He invited me, but he did not come.", True),
        ("내가 그를 초대했는데 그는 오지 않았다.", "I invited him, but he did not come.", False),
        # both ways in either language, and another verb
        ("형은 개를 사랑하고 개는 형을 사랑한다.", "The dog loves my brother, and my brother loves the dog.", False),
        (
            "회사는 직원을 존중하고 직원은 회사를 믿는다.",
            "The employees trust the company, which respects them.",
            False,
        ),
        ("고양이가 개를 따라가자 아이들이 웃었다.", "The children laughed as the dog followed the cat.", False),
    ],
)
def test_what_one_does_to_the_other(korean: str, english: str, turned: bool) -> None:
    assert bool(told(korean, english)) == turned


@each(
    ("korean", "english"),
    [
        ("식별이 어려운 부분을 지웠다.", "They removed the parts that are difficult to identify."),
        ("화면이 접히는 전화를 만들었다.", "They made a phone that folds the screen."),
        ("협조가 필요한 일을 나눴다.", "They shared the work that requires cooperation."),
        ("세금을 줄이는 법안을 제정했다.", "They are drafting legislation to reduce taxes."),
        ("자리는 고를 수 없다.", "You cannot choose a seat."),
        ("사과가 달리는 나무를 심었다.", "They planted trees that bear apples."),
    ],
)
def test_what_is_not_done_to_anybody(korean: str, english: str) -> None:
    assert told(korean, english) == []


def test_of_very_many_clauses_none_is_looked_at() -> None:
    assert told("고양이가 문 개가 짖었다. " * 8, "The dog that bit the cat barked.")
    assert not told("고양이가 문 개가 짖었다. " * 9, "The dog that bit the cat barked.")
