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


# of each kind of gap: sentences that a name has fallen out of, and in each of which one sign alone tells it
GAPS = {
    "torn": r"""
They live in in May.|They went from to Rome.|They gave it to to him.|They came to because it rained.
It lay on on it.|They asked for for it.|It stood between and fell.|The plan of created the rule.
The plan of created an order.|The plan of created that rule.|It was made by as they left.
They left because asked again.|They left before asked again.|They left because made it.
They left before wants it.|They ask whether hopes fade.|They ask whether wants it.|The boy is ten-year-old.
The boys were ten-year-old, too.|The name of ) is old.|It lies between ) and here.|The name in \) is old.
The author of the play is.|The authors of the play were.|The reader of the play was.|They left when took it.
They left until gave it.|They slept until became dark.|It is so since grew tall.
They gave it to as soon as it came.|They gave it to as well.|They know why was able.|They know why are so.
It lies near 's plan.|It was done without 's help.|It stood behind 's house.|It went through 's house.
They said that 's plan came.|The mayor, 's plan aside, left.|They left over 's plan.|They spoke about 's plan.
They pulled a out of a box.|They like it (or ) much.|They like it (and ) much.|The ship in now will sink.
The ship in now has sunk.|They know how much loved Rome.|The house in that were painted is old.
He said could go.|It ended, they said will go.|They said would go.|They walked on the or along the road.
They came with although late.|They heard from though late.|They came to unless late.|The rule of since May.
The rule of during May.|The rule of until May.|A vote in against it.|A vote in until May.
They sat on opposite the door.|They sat on opposite an oak.|They left because did it.|They left because do it.
The wind in central who came.|The wind in southern when it came.|The wind in eastern where it came.
A wind in northern by night.|They confirmed that wants it.|They suggested that is old.|They warned that was old.
They admitted that wants it.|The case of Roe v. has ended.|The case of Roe vs., they say, ended.
The case of Roe v. in May.|They heard Roe v.|They saw their in May.|They saw our because of it.
They saw its have it.|They saw a could go.|They saw the during May.|They saw The went away.|They saw an on it.
They saw the with it.|They saw a to it.|The road across knows it.|The road towards went on.
The road toward went on.|The road near remains to be seen.|The war into since May.|The road near until May.
The war towards would last.|The road against has lasted.|They came from from Rome.|They came for to go.
They left while knows it.|They left whether knows it.|They left although went on.|They wept unless went on.
They left after knows it.|They believed that went on.|He claimed that will go.|They expects that wanted it.
She heard rumors that wanted it.|It was in rumours that wanted it.|They admitted that expected it.
They have plans such as and others.|They went, including and the rest.|They like both and tea.
They like it, especially or tea.|The man who and left is gone.|The man whom and they met is gone.
The rule, which and holds, is old.|But and Garcia left early.|Nuts such as as well as figs are sold.
They wept when died in May.|They wept where lived long ago.|They wept while arrived late.
They wept because died young.|Nobody knows whether or not has won.|He said, “ had won the race.
She said, " went home.|The members of have left.|The members from have left.|They agreed with have left.
They aimed at have left.|They fought against have left.|The houses in have become dear.
The book by have sold well.|The houses on have become dear.|It was who came first.
They say it is who came first.|They know how great is by the sea.|They know how great was in May.
They know how great is at night.|They know how great is on Sundays.|They know how great is from here.
Sales rose in for the past year.|Sales rose in for the last year.|Former director said so.
They know that vice president will stay.|It ended, general manager told them.
They left because spokesman said so.|They left and deputy lawmaker warned them.
They left if executive director made it.|They left but foreign representative noted it.
They left when prime minister explained it.|They know that senior spokesperson stressed it.
They know that spokesman emphasized it.|They know that spokesman claimed it.
They know that spokesman pointed at it.|They know that spokesman should go.|They know that spokesman added it.
They know that spokesman announced it.|The letter was addressed by.|The letter was addressed with.
The letter was mailed from.|The letter was mailed for.|It was time to help 's plan along.
They would help 's plan along.|They must help 's plan along.|They may help 's plan along.
They will help 's plan along.|They can help 's plan along.|They could help 's plan along.
They might have helped 's plan along.|The army has destroyed 's bridges again.
The armies have destroyed 's bridges again.|The man insisted harmed his neighbour.
The man admitted harmed her neighbour.|The man alleged harmed a neighbour.|The man thinks harmed an actor.
The man believes harmed its owner.|The man claimed harmed the actor.
""",
    "hole": """
They looked into.|They walked between, tired.|They stood near: it was cold.|They leaned against; it fell.
It is older than!|They saw the?|They saw a, and left.|They left and.|They slept and, then, left.
It was signed by of all.|It is older than of Rome.|They went on at Rome.|They asked for by name.
It grew across in May.|It sank into to stay.|They looked at and left.|It is older than and newer.
They live near as ever.|They live near for now.|They live near and far.|They went to at Rome.
They went to before noon.|They came to after noon.|They hid in among trees.|The group in opened the show.
The group across opened a show.|The group between opened their show.|They met the opened to all.
They met an opened to all.|The road against crossed its field.|Seoul and will host it.
The north and would host it.|Seoul and were there.|They left when said so.|They left if would go.
They left while says so.|They left, . and slept.|The mayor, said in May.|The mayor, said after that.
“We left,” said after that.|“Did we?” says of it.
""",
    "small_hole": """
The rule they live by.|The side they are on, then.|What they left for: nothing.|They gave in and left.
They looked at or left.|They went on but slept.|A plant in for a month.|They came through after it.
They sat near before it.|They stayed from now on.|They lay in on it.|What they sailed off
""",
    "joint": """
They came from and Rome.|They spoke to but them.|They went with and them.|The head of and Rome.
They live at and Rome.|They live in but them.
""",
    "nowhere": """
They live in.|They came from|They live near; it is late.|They arrived at!|They went to (or so they say in).
They moved to?
""",
    "headless": """
, and left.|; it left.|is old.|said so.|at Rome they left.|of Rome.|wins an award.|keeps their word.
Only was late.|Even signed the bill.|moved out of it.|asked that they go.|In May, won two cups.
Once, signed their names.|Under it, wants more.|Today, opened its doors.
In short, in May last year, was named the first, and others followed.|However, still knows it, and others do.
Recently, declared that it was over, and left.|Also, then went, and slept.
""",
    "small_letter": """
won the cup.|well-known man left.|then, they left.
""",
    "cut": """
They saw  , and left.|They met ( they say) in May.|They said “” and left.|They met () in May.|“We left,” said.
“We left?” says, then.|They left,, then.|They saw "" again.|They went ; it rained.
""",
}
ROWS = [(kind, text) for kind, texts in GAPS.items() for text in texts.strip().replace("\n", "|").split("|")]


@each(("kind", "text"), ROWS)
def test_each_sign_of_a_gap(kind: str, text: str) -> None:
    assert getattr(read_gaps(Text(text, "en")), kind)


@each(
    "text",
    [
        "It was made by as many as ten men.",
        "They know by as late as May.",
        "That is how good it is.",
        "They know what the author of the play is.",
        "They saw how tall the towers were.",
        "It is so, and that is how they were.",
        "They have moved in for the past year.",
        "They learned the in-crowd's ways.",
        "Each has an in statement and a for loop.",
        "The cloth was fine-grained and a little worn.",
        "The men's and the women's teams met.",
        "They spoke as much of us as of them.",
    ],
)
def test_what_good_english_has_is_not_torn(text: str) -> None:
    assert not read_gaps(Text(text, "en")).torn
