"""English words that stand alone on buttons and in menus and that Korean programs translate.

They were chosen by hand. What Korean screens keep in Latin letters as well (OK, Home, Email, Login, Menu), what names a
program (Windows, Word, Teams) and what a program says to other programs (Error, None, True) is none of them.
"""

from __future__ import annotations

from collections.abc import Set

_SCREEN = """
accept account accounts activities activity add address addresses agree all amount appearance apply approve approved
approvals archive archived archives arrivals assign attachment attachments attendance author authors available back
birthday block blocked bookmarks browse cancel canceled cancelled cart categories category change changes choose clear
close collapse comment comments complete completed confirm confirmed connect connected contact contacts contents
continue copied copy countries country create created current customer customers customize cut daily date decline
declined decrease delete deleted delivered delivery departments description deselect detail details devices directions
disable disabled disagree discard disconnect disconnected discount display done download downloads drafts duplicate
duration edit edited enable enabled exit expand expenses expired export favorites favourites feedback female files
filters find finish finished followers following folders forward friends general group groups help hidden hide history
image images import inactive income increase insert install instructions invite invoice invoices join language
languages later learn leave length less like likes location locations lock male manage members merge messages minimize
monthly more move name names never next nickname notes notice notices notification notifications open orders
overview owner owners participants password paste pause payment payments people permissions phone photos pictures
preferences preview previous price prices print privacy products profile projects purchase quantity questions quit
rate ratings read recent recipients redo refresh refund refunds register reject rejected reload remove rename replace
reply report reports requests required reservations restore result results resume retry returns review reviews
save saved saving schedule search security select selected send sent settings share shared shipping skip
sort spam sponsors start started statistics status stop subject subjects submit submitted subscribe subtotal suggestions
summary terms today tomorrow topics total transfer trash uncategorized undo unfollow uninstall unknown unlock unread
unsubscribe untitled update updated updates upload uploads username users value values verify version view visitors
volume waiting weekly welcome width yearly yes yesterday
january february april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
""".split()  # noqa: SIM905 - a list of one word a line says no more
SCREEN_WORDS: Set[str] = frozenset(_SCREEN)
