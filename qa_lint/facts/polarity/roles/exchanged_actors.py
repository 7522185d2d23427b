"""Who does what to whom, the other way round: the buyer sued the bank, for 은행이 구매자를 고소했다.

Both sides have both of them, so no word is wrong. Korean tells the two by their particles, English by their places: who
acts stands before the verb, and right behind it whom it is done to. What is said in another way (by, from, was beaten,
two objects) is left alone, as is a verb that may be turned (trail) or goes both ways (meet).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.romanization import reads_place
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 12  # Korean words: in a longer text more than two things act
_SAID = 0.4  # score from which an English word names a Korean party
PARTY = regex.compile(
    r"(?<![\p{L}\p{N}])(?P<noun>[\p{L}\p{N}]{2,}?|\p{Hangul}(?=를|에게|한테)|[딸형왕곰쥐개팀])"
    r"(?:(?P<actor>[은는이가]|께서)|(?P<patient>[을를])|(?P<beaten>에게?|한테))"
    r"(?![\p{L}\p{N}])"
)
# behind what it is done about
_ABOUT = regex.compile(r"\s(?:두고|놓고|통해|위해|대상으로|상대로|이유로|비롯|포함|앞두고)")
_RECEIVES = regex.compile(r"(?:받|얻|듣|들었|배우|배웠|빌리|빌렸|당하|당했|빼앗|뺏|잡히|잡혔)")
_UNDERGOES = regex.compile(r"\s(?:받|당하|당했|입[었은는]|얻)")  # which makes a verb of the noun before it: 비판을 받다
_WINS = regex.compile(
    r"(?<!\p{Hangul})(?:이기|이겼|이긴|\p{Hangul}{0,2}승(?:리)?[을를]?\s?(?:하|했|한|거[두뒀둔])|승리)"
)
_LOSES = regex.compile(r"(?<!\p{Hangul})(?:\p{Hangul}{0,2}패배?(?:[하했한]|를\s당)|[졌져]|진(?!\p{Hangul})|지[고며자])")
_CLAUSE = regex.compile(r"[한는은던할된될](?=\s)")  # the end of a verb that a noun follows: 은행이 전달한 서류를
_ENDS = regex.compile(r"[.!?。]\s|[,，、:;?“”\"()\n]")  # more than a plain sentence
# verbs that go both ways, or whose translation may have the two the other way round; and, at the end, what moves
# somebody, of whom Korean says that he feels it: 개를 두려워하다
OTHERWISE = tuple("""
and or of in on at to by for with from as than is are was were be been being am if but not that who which nor vs meet
meets met face faces faced play plays played fight fights fought marry marries married resemble resembles resembled
join joins joined equal equals match matches matched border borders bordered battle battles battled trail trails
trailed follow follows followed precede precedes preceded succeed succeeds succeeded fear fears feared need needs
needed own owns owned lose loses lost lack lacks lacked please pleases pleased suit suits suited interest interests
interested know knows knew leave leaves left get gets got receive receives received
frighten frightens frightened scare scares scared worry worries worried bother bothers bothered annoy annoys annoyed
upset upsets surprise surprises surprised shock shocks shocked amaze amazes amazed disgust disgusts disgusted bore
bores bored impress impresses impressed fascinate fascinates fascinated attract attracts attracted delight delights
delighted disappoint disappoints disappointed anger angers angered remind reminds reminded owe owes owed concern
concerns concerned
""".split())  # fmt: skip  # noqa: SIM905
_ACTS = (
    r"\s+(?:(?:has|have|had|will|would|also|\p{L}+ly|(?:is|are|was|were)(?=\s+\p{Ll}+ing\s))\s+){0,2}"
    rf"(?!(?i:{'|'.join(OTHERWISE)})\s)\p{{Ll}}+\s+"
)
# what one tries or wants before what one does
_TRIES = (
    r"\s+(?:tried|tries|try|wanted|wants|want|began|begins|started|starts|plans|planned|intends|intended)\s+to(?=\s)"
)
# to whom something is given: behind "to", or right behind a verb with two objects
_GIVES = regex.compile(
    rf"(?:{_ACTS}(?:[\p{{L}}\p{{N}}]+\s+){{0,5}}?to"
    r"|\s+(?:(?:has|have|had|will|would|also|\p{L}+ly)\s+){0,2}(?:g[ai]ve[sn]?|taught|teach(?:es)?|told|tells?|show(?:s|ed|n)?"
    r"|sen[dt]s?|len[dt]s?|hand(?:s|ed)|offer(?:s|ed)?|pa(?:ys?|id)|wr(?:ites?|ote|itten)|s(?:ells?|old)|br(?:ings?|ought)))"
    r"\s+(?:(?:the|an?|its|his|her|their)\s+)?"
)
_VERB = regex.compile(
    rf"(?:{_TRIES})?{_ACTS}"
    r"(?:(?:the|an?|its|his|her|their)\s+)?"
    r"(?:(?!(?:of|in|on|at|to|by|for|with|from|than|and|or|as|into|that|who|which|off|out|up|down|behind)\s)\p{L}+\s+)?"
)
# who follows whom, which Korean tells one way round
_FOLLOWS = regex.compile(r"\s(?:뒤?따라|뒤?따르|뒤?따랐|뒤쫓|쫓)")
_FOLLOWS_ENGLISH = regex.compile(
    r"\s+(?:follow(?:s|ed)|chase[sd])\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:\p{Ll}+\s+)?"
)
# whom one fears or envies, which Korean tells one way round by these verbs: 고양이를 무서워하다
_FEELS = regex.compile(r"\s(?:\p{Hangul}+\s)?(?:무서워|두려워|부러워|질투|시기|겁내)")
_FEELS_ENGLISH = regex.compile(
    r"\s+(?:(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?(?:afraid|scared|frightened|terrified|jealous|envious)\s+of"
    r"|feared|fears?|envie[ds]|envy)\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:\p{Ll}+\s+)?"
)
# the rest of what names somebody: the old man, a police officer
_REST = regex.compile(
    r"(?:\s(?:man|woman|men|women|lady|boy|girl|people|persons?|citizens?|officers?|workers?)(?!\p{L}))?"
)
_PARTICLES = regex.compile(r"(?:에게서?|한테서?|께서?|[은는이가을를에])$")  # behind what somebody is called
BEGINS = regex.compile(r"(?:(?:The|An?)\s)?(?:\p{L}+\s)?")  # before the noun that begins a sentence


class Exchanged(NamedTuple):
    """The stretches from who acts to whom it is done to, of either side."""

    korean: Span
    english: Span
    plain: bool  # and no verb stands between the two English ones that may be turned


def is_plain(pair: Pair) -> bool:
    """Whether each side is one short sentence without a second clause or a quotation."""
    if len(pair.korean.fact(read_words)) > _LONGEST:
        return False
    return is_one_clause(pair)


def is_one_clause(pair: Pair) -> bool:
    """Whether neither side has a second sentence or clause or a quotation, as far as its marks tell."""
    return not any(_ENDS.search(side.fact(read_prose)) for side in (pair.korean, pair.english))


def read_exchanged_actors(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Exchanged, ...]:
    """Who does it to whom in Korean, and stands the other way round in English."""
    if not is_plain(pair):
        return ()
    prose, said = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    parties = [party for party in PARTY.finditer(prose) if not _ABOUT.match(prose, party.end())]
    actors = [party for party in parties if is_actor(party, dictionary)]
    things = [
        party
        for party in parties
        if party["patient"] and not _UNDERGOES.match(prose, party.end()) and not _WINS.match(prose, party.start())
    ]
    recipients = [party for party in parties if party["beaten"] and party["beaten"] != "에"]
    gives = len(things) == len(recipients) == 1
    if gives and _RECEIVES.search(prose):
        return ()
    beaten = [party for party in parties if party["beaten"] and _WINS.search(prose, party.end())]
    patients = recipients if gives else [*things, *beaten]
    if len(actors) != 1 or len(patients) != 1:
        return ()
    actor, patient = (Span(*party.span("noun")) for party in (actors[0], patients[0]))
    if patient.start < actor.end or _CLAUSE.search(prose, actors[0].end(), patient.start):
        return ()
    links = Links(pair, words, dictionary)
    ours, theirs = words_in(pair.korean, actor), words_in(pair.korean, patient)
    acts = _joined(said, named(pair, [w for w in ours if all(w.keys != o.keys for o in theirs)], links))
    suffers = _joined(said, named(pair, [w for w in theirs if all(w.keys != o.keys for o in ours)], links))
    if len(acts) != 1 or len(suffers) != 1 or acts == suffers:
        return ()
    first, last = suffers[0], acts[0]
    others = [word for word in pair.korean.fact(read_words) if word not in ours and word not in theirs]
    rather = max((links.score(word, first) for word in others), default=0.0)
    least = _SAID if first.start == 0 else max([_SAID, *(links.score(word, first) for word in theirs)])
    if rather >= least:
        return ()  # what Korean says by another word: 껍질을 벗기고, peel; 승리로 … 승률을, the win
    if last.start < first.end or not BEGINS.fullmatch(said, 0, first.start):
        return ()
    follows = not gives and _FOLLOWS.match(prose, patients[0].end()) is not None
    feels = not gives and _FEELS.match(prose, patients[0].end()) is not None
    verb = _FOLLOWS_ENGLISH if follows else _FEELS_ENGLISH if feels else _GIVES if gives else _VERB
    plain = verb.fullmatch(said, first.end, last.start) is not None
    return (Exchanged(Span(actor.start, patients[0].end()), Span(first.start, last.end), plain),)


def is_told_by_the_winner(pair: Pair, words: WordPairs, dictionary: Dictionary) -> bool:
    """Whether English begins with whom the Korean lost to: 한국이 일본에 졌다, Japan beat Korea."""
    prose, said = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if _LOSES.search(prose) is None:
        return False
    winners = [party for party in PARTY.finditer(prose) if party["beaten"] and _LOSES.search(prose, party.end())]
    if len(winners) != 1:
        return False
    noun = words_in(pair.korean, Span(*winners[0].span("noun")))
    return any(BEGINS.fullmatch(said, 0, word.start) for word in named(pair, noun, Links(pair, words, dictionary)))


def is_actor(party: regex.Match[str], dictionary: Dictionary) -> bool:
    """Whether a noun with a particle is one that acts, and no verb before what it tells of (가리키는)."""
    if party["actor"] != "는":
        return party["actor"] is not None
    return dictionary.is_noun(party["noun"]) or not dictionary.begins_as_predicate(party.group())


def _joined(prose: str, words: Iterable[Word]) -> list[Word]:
    """English words that name a party, those beside each other as one, with the rest of the name."""
    joined: list[Word] = []
    for word in words:
        rest = _REST.match(prose, word.end)
        end = rest.end() if rest else word.end
        if joined and word.start <= joined[-1].end + 1:
            joined[-1] = joined[-1]._replace(end=max(end, joined[-1].end))
        else:
            joined.append(word._replace(end=end))
    return joined


def named(pair: Pair, korean: Sequence[Word], links: Links) -> Iterator[Word]:
    """The English words that name what some Korean words do, by their meaning or by their sound."""
    for word in pair.english.fact(read_words):
        latin = pair.english[word.start : word.end]
        for k in korean:
            spelled = pair.korean[k.start : k.end]
            bare = _PARTICLES.sub("", spelled)
            sounds = latin[0].isupper() and reads_place(bare, latin)
            if sounds or spelled == latin or (links.tells(word) and links.score(k, word) >= _SAID):
                yield word
                break
