# How a class comes about: rules, questions and how sure a limit is.

rule-diameter-min = Big enough?
rule-diameter-min-pass = The smallest is { $measured } mm wide. It must be at least { $limit } mm.
rule-diameter-min-tolerated =
    { $pieces ->
        [one] One piece is
       *[other] { $pieces } pieces are
    } below { $limit } mm; the smallest is { $measured } mm. So few are allowed.
rule-diameter-min-fail =
    { $pieces ->
        [one] One piece is
       *[other] { $pieces } pieces are
    } too small: { $measured } mm, and it must be at least { $limit } mm.
rule-diameter-min-ask = The smallest is { $measured } mm. { $limit } mm is enough if the answer below is yes.
rule-diameter-spread = All about the same size?
rule-diameter-spread-pass = The biggest and the smallest differ by { $measured } mm. Up to { $limit } mm is fine.
rule-diameter-spread-fail = The biggest and the smallest differ by { $measured } mm. At most { $limit } mm is allowed.

question-sound = Is every piece free of rot?
question-sound-help = Look for soft brown spots, mould and holes.
answer-sound-yes = No rot
answer-sound-no = Some rot

question-other_side = Turn the pieces over. Is the other side as good?
question-other_side-help = The photo shows one side only.
answer-other_side-yes = Just as good
answer-other_side-no = Worse

question-skin = How does the skin look?
question-skin-help = Judge by the worst pieces, both sides.
question-skin-help-apple = Small marks: up to 2 cm long or 1 cm² in all. Larger marks: up to 4 cm long or 2.5 cm².
question-skin-help-lemon = Small marks: a little scarring, rust or sunburn. Larger marks: more of it, or rough skin.
question-skin-help-tomato = Small marks: light skin marks, no cracks. Larger marks: healed cracks up to 3 cm.
answer-skin-clean = Clean
answer-skin-slight = Small marks
answer-skin-marked = Larger marks
answer-skin-bad = Even more

question-stalk = Does every apple have its stalk?
question-stalk-help = A missing stalk must have come off cleanly.
answer-stalk-yes = Every one
answer-stalk-no = Some without

question-colour = How much of the apple has the colour of its kind?
question-colour-help = A red kind: Full is three quarters red, Some is half. A half-red kind: half, a third. A striped kind: a third, a tenth. A green or yellow kind is always Full.
answer-colour-full = Full
answer-colour-some = Some
answer-colour-little = Little

question-brix = Are the small apples sweet enough?
question-brix-help = Measure the juice: at least 10.5 °Brix.
answer-brix-yes = 10.5 or more
answer-brix-no = Less

question-juice = Do the lemons have enough juice?
question-juice-help = Press some: the juice weighs at least a fifth of the fruit.
answer-juice-yes = Enough juice
answer-juice-no = Too dry

question-ripe_firm = How firm are the tomatoes?
question-ripe_firm-help = Press gently with your thumb.
answer-ripe_firm-firm = Firm
answer-ripe_firm-fairly = Fairly firm
answer-ripe_firm-softer = A little soft
answer-ripe_firm-soft = Soft

mark-verified = Read in the standard itself
mark-second-hand = Read at second hand: check with your inspector
mark-recalled = From memory: check with your inspector
