"""What is said of an office beside its title, and whether both sides say it."""

from __future__ import annotations

from each import each
from shipped import RULES
from toy import pair

from qa_lint.facts.names.ranks import RANKS, changed_ranks, read_english_offices, read_korean_offices
from qa_lint.model import Text
from qa_lint.resources.title_forms import Titles

TITLES = Titles.load(RULES / "name" / "titles.tsv")


def changed(korean: str, english: str) -> list[tuple[str, str, str, bool]]:
    return [
        (one.rank, korean[slice(*one.korean.span)], english[slice(*one.english.span)], one.lost)
        for one in changed_ranks(pair(korean, english), TITLES)
    ]


@each(
    ("here", "right", "there", "rank"),
    [
        ("전 총리", "former prime minister", "prime minister", "former"),
        ("옛 시장", "ex-mayor", "mayor", "former"),
        ("한 전 국방부 장관", "former Minister Han", "Minister", "former"),
        ("부시장", "vice mayor", "mayor", "vice"),
        ("차관", "vice minister", "minister", "vice"),
        ("부사장", "vice president", "president", "vice"),
        ("임시 의장", "interim speaker", "speaker", "acting"),
        ("대통령 권한대행", "acting president", "president", "acting"),
        ("시장 당선인", "mayor-elect", "mayor", "-elect"),
        ("대법관 후보자", "nominee for justice", "justice", "nominee for"),
        ("명예회장", "honorary chairman", "chairman", "honorary"),
        ("전임 총리", "former prime minister", "prime minister", "former"),
        ("전직 총리", "former prime minister", "prime minister", "former"),
        ("전 총리", "onetime prime minister", "prime minister", "former"),
        ("전 총리", "one-time prime minister", "prime minister", "former"),
        ("부시장", "deputy mayor", "mayor", "vice"),
        ("시장 직무대행", "acting mayor", "mayor", "acting"),
        ("시장 직무대리", "interim mayor", "mayor", "acting"),
        ("총리 서리", "caretaker prime minister", "prime minister", "acting"),
        ("시장 대행", "acting mayor", "mayor", "acting"),
        ("대통령 당선자", "president-elect", "president", "-elect"),
        ("대통령 당선인", "president - elect", "president", "-elect"),
        ("대법관 후보", "nominee for justice", "justice", "nominee for"),
        ("대법관 지명자", "nominee for justice", "justice", "nominee for"),
        ("장관 내정자", "nominee for minister", "minister", "nominee for"),
        ("총리 예정자", "nominee for prime minister", "prime minister", "nominee for"),
        ("시장 예비후보", "nominee for mayor", "mayor", "nominee for"),
        ("시장 후보자", "mayoral front-runner", "mayor", "nominee for"),
    ],
)
def test_a_rank_that_english_has_lost(here: str, right: str, there: str, rank: str) -> None:
    korean = f"{here}, 어제 도착."
    assert changed(korean, f"Yesterday the {right} came.") == []
    assert changed(korean, f"Yesterday the {there} came.") == [(rank, here.removeprefix("한 "), there, True)]


@each(
    ("here", "right", "there", "rank"),
    [
        ("총리", "prime minister", "former prime minister", "former"),
        ("시장", "mayor", "Former Busan Mayor", "former"),
        ("시장", "mayor", "deputy mayor", "vice"),
        ("의장", "speaker", "acting speaker", "acting"),
        ("시장", "mayor", "mayor-elect", "-elect"),
        ("총재", "governor", "honorary governor", "honorary"),
    ],
)
def test_a_rank_that_english_has_gained(here: str, right: str, there: str, rank: str) -> None:
    korean = f"{here}, 어제 도착."
    assert changed(korean, f"Yesterday the {right} came.") == []
    assert changed(korean, f"Yesterday the {there} came.") == [(rank, here, there, False)]


@each(
    ("korean", "english"),
    [
        # what says as much in other words
        ("전 총리가 왔다.", "A man who was once prime minister came."),
        ("한 전 시장이 왔다.", "Han, who was mayor of Busan, came."),
        ("한 전 시장이 왔다.", "Han, who served as mayor, came."),
        ("시장을 지낸 한도윤이 왔다.", "Former Mayor Han Do-yun came."),
        ("예전 시장이 왔다.", "The former mayor came."),
        ("대통령 당선인이 왔다.", "The president came, who takes office in May; he won the election."),
        # no rank: all of them, and a family name
        ("전 의원이 찬성했다.", "All lawmakers agreed; every senator did."),
        ("전 의원은 반대했다.", "Rep. Jeon objected."),
        # what stands before belongs to another word
        ("전 정부의 장관이 왔다.", "A minister came."),
        ("전 남편 총리가 왔다.", "The premier came."),
        # another mention of the office may be meant
        ("한 시장은 전 시장을 만났다.", "Mayor Han met his guest."),
        ("부시장과 시장이 왔다.", "The mayor came with his second."),
        # no office over there, or other ones
        ("전 총리가 왔다.", "He came."),
        ("전 총리가 왔다.", "The mayor came."),
        ("부회장이 왔다.", "The vice president came."),
        ("중장이 왔다.", "The lieutenant general came."),
        ("사무총장 보좌관이 왔다.", "The acting secretary general came."),
    ],
)
def test_what_may_be_meant_as_it_stands(korean: str, english: str) -> None:
    assert changed(korean, english) == []


def test_of_two_mentions_the_one_is_told_that_stands_where_the_rank_does() -> None:
    korean, english = "시장은 전 시장을 만났다.", "The mayor met the mayor."
    (found,) = changed_ranks(pair(korean, english), TITLES)
    assert (found.rank, korean[slice(*found.korean.span)]) == ("former", "전 시장")
    assert found.english.span.start == english.rindex("mayor")


def test_every_form_of_a_rank_is_read() -> None:
    for rank, said in RANKS.items():
        for form in said.before:
            (office,) = read_korean_offices(Text(f"{form} 총리, 도착.", "ko"), TITLES)
            assert rank in office.ranks
        for form in said.behind:
            (office,) = read_korean_offices(Text(f"국무총리 {form}, 도착.", "ko"), TITLES)
            assert rank in office.ranks
        for form in said.english:
            text = f"The mayor{form} came." if form.startswith("-") else f"The {form} Busan mayor came."
            (office,) = read_english_offices(Text(text, "en"), TITLES)
            assert rank in office.ranks


@each(
    ("there", "besides"),
    [
        (there, word)
        for there, words in (
            (
                "former mayor",
                "옛 구 고 전직 전임 예전 원로 지낸 지내던 지냈던 역임한 출신 시장이던 시장이었던 했던 하던 맡았던 "
                "은퇴한 퇴임한 퇴역한 예비역 과거 한때 당시 시절 선대 물러나는 물러난 축출된 탄핵된 사임한 사퇴한 "
                "해임된 이전 임기를 별세한 타계한 서거한 3대",
            ),
            (
                "deputy mayor",
                "부총재 부시에는 부지사 부의회 부위원 부회장 부사장 부이사 부원장 부장은 "
                "부대장 부국장 부팀장 부소장 부청장 부군수 부학장 부교장 부편집 부기장 부주석 부서장 "
                "부단장 부참모 부집행 차관이 대리가 차장이 副가 2인자 버금가는 수석 보좌하는",
            ),
            (
                "acting mayor",
                "대행하는 대리하는 임시로 서리를 과도기에 잠정적으로 권한을 직무를",
            ),
            (
                "mayor-elect",
                "당선된 차기에 취임할 내정된 뽑힌 선출된",
            ),
            (
                "honorary mayor",
                "명예롭게 원로로 상임고문으로 고문이",
            ),
        )
        for word in words.split()
    ],
)
def test_what_korean_says_of_the_office_by_another_word(there: str, besides: str) -> None:
    assert changed("시장, 어제 도착.", f"Yesterday the {there} came.")
    assert changed(f"시장, {besides} 어제 도착.", f"Yesterday the {there} came.") == []


@each(
    ("here", "besides"),
    [
        (here, words)
        for here, all_words in (
            (
                "전 시장",
                "former; ex; onetime; one-time; then the head; late; previous; in the past; old; "
                "erstwhile; deposed; ousted; impeached; disgraced; retired; outgoing; once; "
                "emeritus; the predecessor; led it; his tenure; ten years as such; of that -era; "
                "resigned; stepped down; left office; at the time; until May; all-time; all of it; "
                "every; entire; whole; each; across; dismissed; fired; sacked; departed; longtime; "
                "served; serving; last head of it",
            ),
            (
                "부시장",
                "vice; deputies; assistant; under him; lieutenant; second; no. 2; number two; "
                "associate; sub; co-head; junior; VP; SVP; veep; dep.",
            ),
            (
                "시장 직무대행",
                "acting; interim; caretaker; temporarily; provisional; standing in; on behalf; in "
                "place; deputy; pro tem; filling in; serving; substitute; in transition; acts",
            ),
            (
                "시장 당선인",
                "elected; won; to win; victory; incoming; next; new; future; inaugurated; in "
                "transition; taking office; presumptive; soon",
            ),
            (
                "시장 후보자",
                "candidate; nominated; designate; hopeful; contender; run; ran; race; bid; pick; "
                "choice; tapped; named; appointed; selected; prospective; future; next; would; "
                "elected; confirmed; hearing; presumptive; ticket; primary; campaign; vote; poll; "
                "rival; aspirant; frontrunner; front-runner",
            ),
            (
                "명예시장",
                "honor; emeritus; founder; former; retired; late; adviser",
            ),
        )
        for words in all_words.split("; ")
    ],
)
def test_what_english_says_of_the_office_by_other_words(here: str, besides: str) -> None:
    assert changed(f"{here}, 어제 도착.", "Yesterday the mayor came.")
    assert changed(f"{here}, 어제 도착.", f"Yesterday the mayor came, {besides}.") == []
