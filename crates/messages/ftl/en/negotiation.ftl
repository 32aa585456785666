### What states say to the common text: positions, the outlook of a package, common ground, silence procedures.

## Positions.

negotiation-comma = { ", " }
negotiation-said = { $state }: { $value } ({ $source }, { $date })
negotiation-said-earlier = { $state }: { $value }, on earlier words ({ $source }, { $date })
negotiation-asks-for = Asked for by { $states }: “{ $words }”
negotiation-not-spoken = Have not spoken: { $states }
negotiation-proposal-by = { $number }, proposal of { $state }

## The outlook of a package.

outlook-range =
    { $least ->
        [one] One state goes along by its own word; { $most } with all whose answer is open.
       *[other] { $least } states go along by their own word; { $most } with all whose answer is open.
    }
outlook-earlier = Spoke to earlier words only
outlook-differing = Statements side by side that differ
outlook-depends = Still open on { $numbers }: { $states }
outlook-take-proposal = { $number }: the proposal of { $state } would bring along { $states }
outlook-take-text = { $number }: the words of the text would bring along { $states }
outlook-reaches =
    { $count ->
        [one] One state would then go along.
       *[other] { $count } states would then go along.
    }
outlook-loses = Would then no longer go along: { $states }
outlook-no-change =
    { $count ->
        [one] No change of wordings on the table brings one state along.
       *[other] No change of wordings on the table brings { $count } states along.
    }
outlook-bounded =
    { $count ->
        [one] The search was cut short. A smaller change may exist; none is smaller than one swap.
       *[other] The search was cut short. A smaller change may exist; none has fewer than { $count } swaps.
    }

## Common ground.

common-ground-measures =
    { $measures ->
        [one] This measure can be announced { $states ->
            [one] by this state alone
           *[other] together by these { $states }
        }:
       *[other] These { $measures } measures can be announced { $states ->
            [one] by this state alone
           *[other] together by these { $states }
        }:
    }
common-ground-wordings =
    { $measures ->
        [one] This wording is supported or can be accepted by { $states ->
            [one] this state
           *[other] these { $states }
        }:
       *[other] These { $measures } wordings are supported or can be accepted together by { $states ->
            [one] this state
           *[other] these { $states }
        }:
    }
common-ground-none = No state has reported or said anything of this yet.
common-ground-bounded = Only { $count } sets are listed. Ask for more states in each to see fewer.
error-request-too-many-columns = There are more than { $about } states or columns.
error-request-too-many-columns-hint = Choose a stage or a regional group first.

## Silence procedures.

silence-stage-not-started = Not begun
silence-stage-running = Under silence
silence-stage-broken = Silence broken
silence-stage-before-the-chair = Time is over; a late message is before the chair
silence-stage-kept = Silence kept
silence-stage-stopped = Ended by the chair
silence-message-in-time = In time
silence-message-late = Late; for the chair to decide
silence-message-late-taken = Late, taken by the chair
silence-message-late-not-taken = Late, left aside by the chair
silence-message-taken-back = Taken back
silence-idle-before-start = The procedure had not begun
silence-idle-started-twice = The procedure had begun already
silence-idle-after-end = The procedure was over
silence-idle-not-later = No later than the deadline that held
silence-idle-until-before = The deadline lies before it
silence-idle-no-such-message = There is no such message to decide on
silence-event-started = Begun
silence-event-extended = Extended
silence-event-broken = Message that breaks the silence
silence-event-taken-back = Message taken back
silence-event-taken = Late message taken
silence-event-not-taken = Late message left aside
silence-event-stopped = Ended
