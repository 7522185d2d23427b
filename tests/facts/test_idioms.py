"""What English says for each Korean idiom, in as many ways as it is said."""

from __future__ import annotations

from each import each
from shipped import ACCOUNT_TABLES
from toy import pair
from ways import parted, ways_of

from qa_lint.facts.content.expressions import read_expressions

EXPRESSIONS = ACCOUNT_TABLES.expressions

# a sentence with an idiom, or several, and the ways to say it, of which each may stand for it alone
SAID = """
시험은 [식은 죽 먹기였다]
    a breeze, easy, easily passed, child's play, no sweat, a walk in the park
그 일은 [누워서 떡 먹기다]
    a piece of cake, a breeze, easy, easily done, child's play, no sweat, a walk in the park
수영은 [땅 짚고 헤엄치기였다]
    a piece of cake, a breeze, easy, easily done, child's play, no sweat, a walk in the park
집을 사기는 [하늘의 별 따기다]
    next to impossible, almost impossible, nearly impossible, hard, difficult, a long shot
그 차는 내게 [그림의 떡이다]
    pie in the sky, out of reach, beyond reach, a dream, dreamy
시장은 [발 디딜 틈이] 없었다
    packed, crowded, jammed, crammed, full, swarming, overflowing, standing room only
[눈 깜짝할 사이에] 사라졌다
    before you know it, before you knew it, in a blink of an eye, in a flash, in no time, in an instant,
    instantly, so fast
[발 없는 말이] 천 리 간다
    word travels fast, word travels, word spreads, word gets around, news travels, rumours
형은 [입이 무겁고] 조용하다 / 형은 [입이 무거운] 편이다
    discreet, tight-lipped, keeps secrets well, not one to talk, can keep a secret, closemouthed, close-mouthed
동생은 [입이 가벼워서] 걱정이다
    loose lips, a big mouth, gossipy, blabs, talks too much, can't keep a secret
손님의 말에 [귀를 기울였다]
    listened, heeded it, pays attention, paid attention, attentive, values it, hear out everybody,
    take into account
요즘은 [눈코 뜰 새] 없다 / 요즘은 [눈을 뜰 새도] 없다
    busy, swamped, hectic, rushed off, no time to sleep
방학을 [손꼽아 기다린다]
    looking forward to it, can't wait, cannot wait, counting the days, counting down, eager, eagerly waits
이모는 [발이 넓다]
    well connected, well-connected, knows many people, knows everyone, knows a lot of people, a wide circle
할머니는 [손이 큰] 분이다 / 할머니는 [손이 커서] 늘 많이 준다
    generous, a big spender, open-handed
그는 [눈이 높다]
    picky, high standards, choosy, hard to please
가게는 [파리만 날린다]
    empty, no customers, dead, deserted, business is slow, no business
관광객에게 [바가지를 씌웠다]
    ripped off tourists, ripping off, overcharged, gouging
시장에서 [바가지를 썼다] / 시장에서 [바가지를 쓴] 사람이 많다 / 자주 [바가지를 쓴다]
    ripped off, ripping off, overcharged, overpaid, overpaying
그는 [시치미를 뗀다] / 그는 [시치미를 떼었다] / 그는 [시치미를 뗐다]
    plays innocent, played dumb, feigned, pretended
그는 끝까지 [오리발을 내밀었다]
    denying, denied, feigned ignorance, played innocent, plays dumb
그는 늘 [비행기를 태운다]
    flattery, butters up everybody, compliments
[엎친 데 덮친] 격이다
    to make matters worse, on top of that, worse still, makes things worse, add insult to injury
이 길은 [일석이조다]
    two birds, both, at the same time, a double benefit, win-win
[꿩 먹고 알] 먹기다
    two birds, both, have your cake, win-win
[소 잃고] 외양간 고친다
    too late, the barn door, a stable door, after the horse
[티끌 모아] 태산이다
    adds up, add up, every little, little by little, many a little, a penny saved
[울며 겨자] 먹기로 갔다
    reluctantly, no choice, grudgingly, forced to go, unwillingly
[김칫국부터] 마신다
    chickens, getting ahead of ourselves, jumping the gun
경기는 [손에 땀을 쥐게] 했다
    edge of your seat, edge of their seats, nail-biting, thrilling, gripping, suspenseful, a nail-biter
반장은 [어깨가 무거웠다] / 반장은 [어깨가 무겁다]
    responsible, responsibility, burdened, weighed down, pressure
모두 [허리띠를 졸라맸다]
    tightening, their belt, their belts, cut back, cutting costs, frugality
[발등의 불부터] 끄자
    urgently, pressing, a crisis, an emergency, an immediate problem
꿈이 [물거품이] 되었다
    come to nothing, came to nothing, comes to nothing, up in smoke, in vain, dashed, fell through, wasted
잔치에 [찬물을 끼얹었다]
    a damper, cold water, dampened, spoiled
책이 [불티나게] 팔린다
    hot cakes, hotcakes, flying off the shelves, fly off, flew off, briskly, selling fast, sold fast
식당은 [입소문이] 났다
    word of mouth, word-of-mouth, buzz
길을 찾느라 [애를 먹었다]
    struggling, trouble, a hard time, difficulty, had a hard time
빚 때문에 [골치가 아프다]
    headaches, troublesome, bothered, annoying, a problem
답을 찾느라 [진땀을] 뺐다
    struggled, sweating, a hard time
까불다가는 [큰코다친다] / 까불다가 [큰코다쳤다]
    pay dearly, regretted, get hurt, in for it, in trouble
친구에게 [바람을 맞았다]
    stood up, standing up people, a no-show
책을 읽다가 [밤을 새웠다] / 책을 읽다가 [밤을 샜다]
    stayed up, up all night, all night, an all-nighter, sat up
그는 [입을 다물었다]
    silent, silence, quiet, speechless, shutting it, said nothing, mum
둘이 [머리를 맞대고] 앉았다
    heads together, discussed, working together, brainstorming, huddled, sit down together
비가 우리의 [발목을 잡았다]
    holding back, held back, hampered, hindered, stalled, dragging down, an obstacle, a stumbling block
새 학교로 [첫발을] 뗐다
    the first step, first steps, beginning, began, started, launched, set foot
새 학교로 [첫걸음을] 뗐다
    the first step, first steps, beginning, began, started, launched
축제가 [막을 내린다] / 축제가 [막을 내렸다]
    ended, closed, finished, concluded, a curtain, over, wrapping up, wrapped up
축제의 [막이 올랐다] / 축제의 [막이 오른다]
    getting under way, opened, started, begins, began, kicked off, a curtain, got under way, underway
첫 경기에서 [고배를 마셨다]
    defeated, lost, loses, losing, failed, a setback
그 말이 [도마 위에] 올랐다
    under fire, criticised, scrutiny, under attack, controversial
그는 [물의를 빚었다]
    controversy, an uproar, a scandal, an outcry, trouble
[이를 악물고] 참았다
    gritted, clenched, his teeth
그는 노래에 [두각을 나타냈다]
    stands out, stood out, excelled, shines, shone, prominent, distinguished
노력이 [빛을 발했다]
    shining, shone, paid off, paying off, came into its own
더위가 [기승을 부린다]
    raging, rampant, sweltering, scorching, sizzling, thriving
손님이 [줄을 잇는다] / 손님이 [줄을 이었다]
    one after another, streamed, flooded, followed, a succession, lined up, pouring in, continued
그는 [자취를 감추었다]
    disappeared, vanished, gone
논란에 [종지부를] 찍었다
    ended, putting an end to it, close, concluded
개발에 [박차를 가했다]
    accelerated, spurred, speeding up, stepping up, stepped up, pushed, ramped up
모두 [혀를 내둘렀다] / 모두 [혀를 내두른다]
    amazed, astonished, awe, awed, marvelled, astounding
그는 돕겠다며 [팔을 걷었다]
    rolled up, his sleeves, stepping up, steps in, stepped in, stepped up
맛으로 [정평이 나] 있다
    known, renowned, reputed, famous, famed, noted
안 된다고 [못을 박았다]
    clear, firmly, stressed, flatly, ruled out, categorical
그는 [눈물이 핑 돌았다]
    eyes filled with tears, tears, teary, tearing up, moved to tears
[더 바랄] 나위 없다
    ask for more, perfectly, nothing more, could want, couldn't be happier
그는 [한 푼도] 없다
    penniless, nothing, broke, a penny, a cent, a dime, money
[첫눈에] 알아보았다
    first sight, at a glance, instantly
마을이 [한눈에] 들어온다
    sees, saw, seen, views, overlooking, at a glance, in sight
[시간 가는 줄] 몰랐다
    lost track of time, lose track of time, time flies, time flew, flew by, engrossed
[둘도 없는] 친구다
    a dear, dearest, the best, only, irreplaceable, unique, one and only, one-of-a-kind
그는 [눈치를 본다] / 그는 [눈치를 보았다]
    tiptoed, self-conscious, worried, walked on eggshells, wary, cautious, reads the room
그는 금세 [눈치를 챘다] / 그는 금세 [눈치를 채었다]
    noticed, realized, realised, caught on, sensed, suspected, aware
이제야 [한숨을 돌렸다]
    breathe, breathed, respite, relief, relieved, a breather
엄마는 [마음을 놓았다]
    relaxed, reassured, relieved, rest assured, at ease, worry-free, relief
그들은 [손을 놓고] 있다
    do nothing, doing nothing, did nothing, idle, idly, stopped, gave up, give up, sitting on it
잠시 [눈을 붙였다]
    napped, sleeping, slept, shut-eye, dozed
국수로 [배를 채웠다] / 국수로 [배를 채운다]
    eaten, ate, filled up, fed, feeding
내 [입에 맞는다]
    tastes, palate, suits, to your liking
내 [입맛에 맞는다]
    tastes, palate, suits, to your liking
냄새가 [입맛을 돋운다]
    appetising, whets, mouth-watering
냄새에 [군침이 돌았다] / 냄새에 [군침이 돈다]
    mouth-watering, mouthwatering, water, drooling
손님의 [발길이 끊겼다]
    stops coming, stopped coming, deserted, dwindled, stays away, stayed away
손님의 [발길이 이어졌다]
    visitors, flocked, continued, streamed, drew, draws, attracted, come, came
이웃이 [발 벗고] 나섰다
    eagerly, actively, willing, willingly, goes out of his way, went out of, stepped up, pitched in
그 말에 [가슴이 아팠다] / 그 말에 [가슴이 아픈] 사람이 많다
    heartbroken, sad, saddened, painful, pained, sorry
소식에 [가슴이 뛰었다]
    excited, thrilled, heart raced, heart pounded, heart leapt
그는 [간이 콩알만] 해졌다
    scared, terrified, frightened
엄마는 [속이 탔다] / 엄마는 [속이 타서] 울었다
    anxious, worried sick, frustrated, fretting
그건 [말이 안 된다] / 그건 [말이 안 돼요] / 그건 [말도 안 되는] 일이다
    nonsense, absurd, ridiculous, makes no sense, doesn't make sense, unbelievable, preposterous
이제 [말이 된다] / 이제 [말이 되는] 것 같다
    make sense, makes sense, making sense, possible
그는 [앞이 캄캄했다]
    despaired, hopeless, bleak, at a loss, no idea
책이 [날개 돋친] 듯 팔린다
    hot cakes, hotcakes, flying off, flew off, fly off, briskly
결과는 [불을 보듯] 뻔하다
    obvious, clear, certain, foregone, plain
"""


@each(("korean", "way"), ways_of(SAID))
def test_what_is_said_for_an_idiom(korean: str, way: str) -> None:
    sentence, idiom = parted(korean)
    both = pair(f"{sentence}.", f"So it was, they say: {way}.")
    said, told = read_expressions(both, EXPRESSIONS)
    assert "".join(c for at, c in enumerate(both.korean) if said.overlap(at, at + 1)) == idiom
    assert any(told.overlap(at, at + 1) for at in range(len(both.english)))
