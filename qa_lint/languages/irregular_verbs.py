"""English verbs whose past is no form with -ed: the commonest of them, with their past and their participle."""

from __future__ import annotations

from collections.abc import Mapping

_TABLE = """
be was were been | arise arose arisen | awake awoke awoken | bear bore borne | beat beaten | become became
befall befell befallen | begin began begun | behold beheld | bend bent | bind bound | bite bit bitten | bleed bled
blow blew blown | break broke broken | breed bred | bring brought | build built | burn burnt | buy bought
catch caught | choose chose chosen | cling clung | come came | creep crept | deal dealt | dig dug | do did done
draw drew drawn | dream dreamt | drink drank drunk | drive drove driven | dwell dwelt | eat ate eaten
fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled | fling flung | fly flew flown
forbid forbade forbidden | foresee foresaw foreseen | foretell foretold | forget forgot forgotten
forgive forgave forgiven | forsake forsook forsaken | freeze froze frozen | get got gotten | give gave given
go went gone | grind ground | grow grew grown | hang hung | have had has | hear heard | hew hewn | hide hid hidden
hold held | interweave interwove interwoven | keep kept | kneel knelt | know knew known | lay laid | lead led
lean leant | leap leapt | learn learnt | leave left | lend lent | lie lay lain | light lit | lose lost | make made
mean meant | meet met | mislead misled | mistake mistook mistaken | misunderstand misunderstood | mow mown
outgrow outgrew outgrown | overcome overcame | overdo overdid overdone | overhear overheard
override overrode overridden | overrun overran | oversee oversaw overseen | oversleep overslept
overtake overtook overtaken | overthrow overthrew overthrown | partake partook partaken | pay paid | prove proven
rebuild rebuilt | redo redid redone | repay repaid | resell resold | retell retold | rewrite rewrote rewritten
ride rode ridden | ring rang rung | rise rose risen | run ran | say said | see saw seen | seek sought | sell sold
send sent | sew sewn | shake shook shaken | shear shorn | shine shone | shoot shot | show shown | shrink shrank shrunk
sing sang sung | sink sank sunk | sit sat | slay slew slain | sleep slept | slide slid | sling slung | slink slunk
sow sown | speak spoke spoken | speed sped | spell spelt | spend spent | spill spilt | spin spun | spit spat
spoil spoilt | spring sprang sprung | stand stood | steal stole stolen | stick stuck | sting stung | stink stank stunk
strew strewn | stride strode | strike struck stricken | string strung | strive strove striven | swear swore sworn
sweep swept | swell swollen | swim swam swum | swing swung | take took taken | teach taught | tear tore torn
tell told | think thought | throw threw thrown | tread trod trodden | undergo underwent undergone
understand understood | undertake undertook undertaken | undo undid undone | unwind unwound | uphold upheld
wake woke woken | wear wore worn | weave wove woven | weep wept | win won | wind wound | withdraw withdrew withdrawn
withhold withheld | withstand withstood | wring wrung | write wrote written
"""

PAST_FORMS: Mapping[str, tuple[str, ...]] = {
    verb: tuple(forms)
    for row in _TABLE.replace("\n", " | ").split("|")
    if row.strip()
    for verb, *forms in [row.split()]
}

_ALSO_OTHERS = frozenset(
    {"was", "were", "had", "did", "got", "saw", "lay", "rose", "bore", "beat", "bit", "wore", "slew"}
)
# Past forms that are no participle, and no noun either: who did so must stand before them.
PURE_PASTS = frozenset(forms[0] for forms in PAST_FORMS.values() if len(set(forms)) > 1) - _ALSO_OTHERS
