from each import each

from qa_lint.facts.names.stand_ins import (
    has_korean_personal_pronoun,
    has_pronoun,
    has_stand_in,
    read_gaps,
    speaks_for_a_country,
)
from qa_lint.model import Text


def gaps(text: str) -> set[str]:
    """The gaps that are seen in an English text."""
    found = read_gaps(Text(text, "en"))
    kinds = ("cut", "hole", "small_hole", "headless", "small_letter", "torn", "joint")
    return {kind for kind in kinds if getattr(found, kind)}


@each(
    ("text", "gap"),
    [
        ("The road ends north of .", "cut"),
        ('The title of the song is "" and it is old.', "cut"),
        ('"We shall see," said.', "cut"),
        ("They spent the night between, tired.", "hole"),
        ("The bridge across was closed.", "hole"),
        ("She came because was late.", "hole"),
        ("The court ruled in.", "hole"),
        ("was elected in the first round.", "headless"),
        ("won the first round again.", "small_letter"),
        ("The author of the poem is.", "torn"),
        ("The box was addressed to.", "torn"),
        ("They will deliver it to as soon as they can.", "torn"),
        ("The state of approved a strict bill.", "torn"),
        ("It took a minute before fell asleep.", "torn"),
        ("The winner was sixteen-year-old.", "torn"),
        ("It came out on the 8th ( time).", "cut"),
        ("In the final, scored two goals.", "headless"),
        ("Only stood on the stage.", "headless"),
        ("Prior to the arrival of the ship, had no cases.", "headless"),
        ("Bergen is 's old capital.", "torn"),
        ("'s plans were read out.", "torn"),
        ("They rowed on the or along the canal.", "torn"),
        ("She made a deal with despite the protests.", "torn"),
        ("It stayed within a mile of since May.", "torn"),
        ("A storm struck western in 1996.", "torn"),
        ("The case of Roe v. was heard.", "torn"),
        ("It is a tool (like the one in ) for tests.", "torn"),
        ("A friend hinted that was looking for work.", "torn"),
        ("It was time to back 's nomination.", "torn"),
        ("The warrant claimed assaulted the guard.", "torn"),
        ("It was a rise over 's salary.", "torn"),
        ("They wished for the country's end and for leader 's death.", "torn"),
        ("They pulled a out of the ditch.", "torn"),
        ("There are two kinds: butter and sponge (or ).", "torn"),
        ("The ship that sank in a lagoon in now says so.", "torn"),
        ("It said would open more shops.", "torn"),
        ("It shows how much trusted Warren.", "torn"),
        ("The gallery in that was created last year is small.", "torn"),
        ("continued, with some doubts.", "small_letter"),
    ],
)
def test_a_gap_is_seen(text: str, gap: str):
    assert gap in gaps(text)


@each(
    "text",
    [
        "The road ends north of Bergen.",
        'He sang "Bergen" and left.',
        '"We shall see," said the mayor.',
        "She came because she was late.",
        "That is how good it is.",
        "Prices rose by as much as 3%.",
        "In 2010, based in Seoul, he wrote it.",
        "It is the show that is on every night.",
        'He said, "It is so,"" and left.',  # as a table doubles its marks
        "A French habit : a space ; before marks !",  # it is a habit, and nothing was cut
        "The menu : soup and bread.",
        "President Moon Jae-in was thinner than now.",
        "The dog 's bone was old.",  # as some corpora put spaces
        "The dog 's bone and the cat's and the bird 's food.",
        "That is what she said would happen.",
        "It is cooler here than on the street, and than in town.",
    ],
)
def test_whole_sentences_have_no_gap(text: str):
    assert not gaps(text)


def test_what_may_be_good_english_is_a_small_gap():
    assert gaps("That is what we started with, then.") == {"small_hole"}


def test_a_pronoun_may_stand_for_a_name():
    assert has_pronoun("She sang.")
    assert has_pronoun("It opened in May.")
    assert not has_pronoun("I like it.")  # it may be anything
    assert has_pronoun("그는(He는)")  # no \b stands between e and 는
    assert not has_pronoun("The heir")


def stands_in(korean: str, name: str, english: str, place: bool = False) -> bool:
    return has_stand_in(korean, korean.index(name) + len(name), english, place)


def test_a_pronoun_stands_for_who_acts_unless_korean_has_one_too():
    assert stands_in("린드그렌은 웃었다.", "린드그렌", "She laughed.")
    assert not stands_in("그녀는 린드그렌을 만났다.", "린드그렌", "She met somebody.")
    assert not stands_in("린드그렌에서 만났다.", "린드그렌", "She met somebody.")


def test_a_title_stands_for_a_person_and_a_kind_for_a_place():
    assert stands_in("린드그렌 감독이 웃었다.", "린드그렌", "The director laughed.")
    assert not stands_in("노르웨이 감독이 웃었다.", "노르웨이", "The director laughed.", place=True)
    assert stands_in("노르웨이에 갔다.", "노르웨이", "They went to the country.", place=True)


def test_a_speaker_s_we_is_the_country_unless_korean_says_we_too():
    assert speaks_for_a_country("We will send two ships.", "한국은 배 두 척을 보낸다.")
    assert not speaks_for_a_country("We will send two ships.", "우리는 배 두 척을 보낸다.")
    assert not speaks_for_a_country("It will send two ships.", "한국은 배 두 척을 보낸다.")


def test_a_korean_pronoun_may_stand_for_somebody():
    assert has_korean_personal_pronoun("그는 배를 탔다.")
    assert not has_korean_personal_pronoun("배가 항구에 닿았다.")
